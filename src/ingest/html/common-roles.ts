import {HEADINGS, UNREAD} from './element-kinds.ts';
import type {ElementText} from './element-text.ts';
import {type HtmlElement, type HtmlPage, hasClass} from './html-page.ts';
import type {Role, Roles} from './role.ts';

const PAGES = new Set(['page', 'pagenote', 'pagenum', 'pageno', 'pagenumber', 'pagebreak', 'pb']);
const PAGE = /^[[({<–—-]?\s*(?:p(?:age|p)?\.?\s*)?([\divxlc]{1,6})\s*[\])}>–—-]?$/i;
const QUOTES = new Set(['quote', 'quoteb', 'quotec', 'quotea', 'blockquote', 'quotation']);
const INDENTED = new Set(['indent', 'indentb', 'inset']);
const SUBHEADINGS = new Set(['sub', 'subhead', 'subheading', 'subtitle']);
const LONGEST_HEADING = 100;

/** What elements say of themselves on pages of any house: what is not read, headings, quotations, page numbers. */
export function commonRoles(page: HtmlPage, textOf: ElementText): Roles {
  const roles = new Map<number, Role>();
  let within = -1; // elements up to this index lie in a quotation
  page.elements.forEach((element, i) => {
    const role = roleOf(page, i, textOf);
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
  return name === 'p' && isHeading(page, i, textOf) ? {mark: {kind: 'heading', level: 6}} : undefined;
}

function isQuotation({elements}: HtmlPage, i: number, textOf: ElementText): boolean {
  const element = elements[i] as HtmlElement;
  if (element.name === 'blockquote') return !HEADINGS.has(elements[i + 1]?.name ?? '');
  if (hasClass(element, QUOTES)) return true;
  return hasClass(element, INDENTED) && /^[“„‘"']/.test(textOf(i));
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
