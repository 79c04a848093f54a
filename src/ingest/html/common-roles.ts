import {HEADINGS, UNREAD} from './element-kinds.ts';
import type {ElementText} from './element-text.ts';
import {type HtmlElement, type HtmlPage, hasClass} from './html-page.ts';
import type {Role, Roles} from './role.ts';

const PAGES = new Set(['page', 'pagenote', 'pagenum', 'pageno', 'pagenumber', 'pagebreak', 'pb']);
const PAGE = /^[[({<–—-]?\s*(?:p(?:age|p)?\.?\s*)?([\divxlc]{1,6})\s*[\])}>–—-]?$/i;
const QUOTES = new Set(['quote', 'quoteb', 'quotec', 'quotea', 'blockquote', 'quotation']);
const INDENTED = new Set(['indent', 'indentb', 'inset']);
const LISTED = /^(?:[([]?(?:\d{1,3}|[a-z]|[ivxlc]+)[.)\]]|[–—•*-])/i;
const SUBHEADINGS = new Set(['sub', 'subhead', 'subheading', 'subtitle']);
const LONGEST_HEADING = 100;
/** Level of headings that no heading element makes. */
const BOLD = 6;

/** What elements say of themselves on pages of any house: what is not read, headings, quotations, page numbers. */
export function commonRoles(page: HtmlPage, textOf: ElementText): Roles {
  const roles = new Map<number, Role>();
  let within = -1; // elements up to this index lie in a quotation
  let isListed = false; // a sentence that ended in a colon has led to bold lines, which are its items
  page.elements.forEach((element, i) => {
    const role = roleOf(page, i, textOf);
    if (element.name === 'p') {
      const isItem = isListed && role?.mark?.level === BOLD;
      isListed = isItem || /:$/.test(textOf(i));
      if (isItem) return;
    }
    if (role === undefined || (role.mark?.kind === 'quotation' && i < within)) return;
    if (role.mark?.kind === 'quotation') within = element.after;
    roles.set(i, role);
  });
  return roles;
}

function roleOf(page: HtmlPage, i: number, textOf: ElementText): Role | undefined {
  const element = page.elements[i] as HtmlElement;
  const {name, attributes} = element;
  if (UNREAD.has(name) || attributes.has('hidden')) return {drop: 'html-unread'};
  if (HEADINGS.has(name)) {
    const level = Number(name.slice(1));
    return /[\p{L}\p{N}]/u.test(textOf(i)) ? {mark: {kind: 'heading', level}} : undefined;
  }
  if (hasClass(element, PAGES)) {
    const [, label] = PAGE.exec(textOf(i)) ?? [];
    return label === undefined ? undefined : {drop: 'html-page-marks', mark: {kind: 'page', label}};
  }
  if (isQuotation(page, i, textOf)) return {mark: {kind: 'quotation'}};
  return name === 'p' && isHeading(page, i, textOf) ? {mark: {kind: 'heading', level: BOLD}} : undefined;
}

function isQuotation({elements}: HtmlPage, i: number, textOf: ElementText): boolean {
  const element = elements[i] as HtmlElement;
  if (element.name === 'blockquote') return !HEADINGS.has(elements[i + 1]?.name ?? '');
  if (hasClass(element, QUOTES)) return true;
  if (!hasClass(element, INDENTED)) return false;
  return /^[“„‘"']/.test(textOf(i)) || (!LISTED.test(textOf(i)) && standsAlone(elements, i));
}

/** Whether the paragraphs before and after are not indented too, as those of a list are. */
function standsAlone(elements: HtmlPage['elements'], i: number): boolean {
  const {name, parent, after} = elements[i] as HtmlElement;
  const isIndented = (k: number) => {
    const other = elements[k];
    return other?.name === name && other.parent === parent && hasClass(other, INDENTED);
  };
  let before = i - 1;
  while (before > parent && elements[before]?.parent !== parent) before = elements[before]?.parent ?? parent;
  return !isIndented(after) && !isIndented(before);
}

/** A short paragraph all in bold, or one that its class calls a heading. */
function isHeading({elements}: HtmlPage, i: number, textOf: ElementText): boolean {
  const element = elements[i] as HtmlElement;
  const inner = elements[i + 1];
  const isBold = inner?.parent === i && (inner.name === 'strong' || inner.name === 'b');
  if (!isBold && !hasClass(element, SUBHEADINGS)) return false;
  const text = textOf(i);
  const isTitle = text.length > 0 && text.length <= LONGEST_HEADING && !/[.,;:]$/.test(text);
  return isTitle && (!isBold || textOf(i + 1) === text);
}
