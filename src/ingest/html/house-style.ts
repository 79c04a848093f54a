import {HEADINGS} from './element-kinds.ts';
import type {ElementText} from './element-text.ts';
import {fragmentOf, type HtmlElement, type HtmlPage, hasClass, placesOf} from './html-page.ts';
import {provenanceFacts} from './provenance.ts';
import type {Role, Roles} from './role.ts';

const PROVENANCE = new Set(['info', 'information']);
const FURNITURE = new Set([
  'toplink',
  'footer',
  'updat',
  'link',
  'linkback',
  'crumbs',
  'breadcrumbs',
  'navigation',
]);
const AUTHOR = new Set(['title', 'author']);
const INTRODUCTION = new Set(['c', 'center', 'context', 'intro']);

/** Whether a page is made in one of the two house styles of marxists.org. */
export function isHouseStyle({elements}: HtmlPage): boolean {
  const hasSheet = elements.some(
    ({name, attributes}) => name === 'link' && /(?:^|\/)css\/[\w-]+\.css$/.test(attributes.get('href') ?? ''),
  );
  const isOurs = (element: HtmlElement) =>
    element.name === 'p' && (hasClass(element, PROVENANCE) || hasClass(element, FURNITURE));
  return hasSheet && elements.some(isOurs);
}

/** The index of each provenance block, with what it says. */
export function provenanceBlocks({elements}: HtmlPage): readonly number[] {
  return elements.flatMap((element, i) => (element.name === 'p' && hasClass(element, PROVENANCE) ? [i] : []));
}

/**
 * What the house styles of marxists.org add to the text, by element: ways to other pages and to the top are furniture,
 * the block on source, transcription and rights is metadata; author, date, contents and an editor's introduction
 * above the text are paratext. `base` is what elements say of themselves.
 */
export function houseRoles(page: HtmlPage, textOf: ElementText, base: Roles): Roles {
  const roles = new Map<number, Role>();
  const places = placesOf(page);
  page.elements.forEach((element, i) => {
    if (hasClass(element, FURNITURE) || element.name === 'form') roles.set(i, {drop: 'html-boilerplate'});
    else if (element.name !== 'p' || base.get(i)?.mark?.kind === 'note') return;
    else if (hasClass(element, PROVENANCE)) roles.set(i, provenanceRole(textOf(i)));
    else if (hasClass(element, AUTHOR) || isContents(page, i, {textOf, places, base})) roles.set(i, PARATEXT);
  });
  return new Map([...roles, ...titleRoles(page, textOf, {base, roles})]);
}

const PARATEXT: Role = {mark: {kind: 'paratext'}};

function provenanceRole(text: string): Role {
  return provenanceFacts(text.split('\n')) === undefined ? PARATEXT : {drop: 'html-provenance'};
}

interface Links {
  readonly textOf: ElementText;
  readonly places: ReadonlyMap<string, number>;
  readonly base: Roles;
}

/** Whether most lines of a paragraph have a link to a place further down in the page, and the first begins with it. */
function isContents(page: HtmlPage, i: number, {textOf, places, base}: Links): boolean {
  const {after} = page.elements[i] as HtmlElement;
  const links: number[] = [];
  for (let k = i + 1; k < Math.min(after, i + 200); k++) {
    const {name, attributes} = page.elements[k] as HtmlElement;
    const place = name === 'a' && !base.has(k) ? places.get(fragmentOf(attributes) ?? '') : undefined;
    if (place !== undefined && place >= after) links.push(k);
  }
  const [first] = links;
  if (first === undefined) return false;
  return links.length >= 0.75 * textOf(i).split('\n').length && textOf(i).startsWith(textOf(first));
}

/** Author, subtitle and date around the title, down to the provenance block, a rule or the text. */
function titleRoles(
  {elements}: HtmlPage,
  textOf: ElementText,
  {base, roles}: {readonly base: Roles; readonly roles: Roles},
): Roles {
  const isIntroduction = (element: HtmlElement) => hasClass(element, INTRODUCTION);
  const text = elements.findIndex(
    (element, i) =>
      ['p', 'td', 'li'].includes(element.name) &&
      !base.has(i) &&
      !roles.has(i) &&
      !isIntroduction(element) &&
      elements[i + 1]?.name !== 'p' &&
      /\p{L}/u.test(textOf(i)),
  );
  const found = new Map<number, Role>();
  const above = elements.slice(0, Math.max(0, text));
  const title = above.findIndex(({name}) => name === 'h1');
  const provenance = above.findIndex(element => hasClass(element, PROVENANCE));
  const rule = above.findIndex(({name}, i) => name === 'hr' && i > title);
  const end = provenance >= 0 ? provenance : rule >= 0 ? rule : title + 1;
  above.forEach((element, i) => {
    const isRepeated = HEADINGS.has(element.name) && textOf(i) === textOf(title);
    if (HEADINGS.has(element.name) && i !== title && (i < end || isRepeated)) found.set(i, PARATEXT);
    else if (element.name === 'p' && isIntroduction(element)) found.set(i, PARATEXT);
  });
  return found;
}
