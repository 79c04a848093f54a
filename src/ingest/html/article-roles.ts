import type {ParsedNote} from '../parsed.ts';
import {articleMarkup, TOKEN} from './article-markup.ts';
import {BLOCKS, UNREAD} from './element-kinds.ts';
import type {HtmlElement, HtmlPage} from './html-page.ts';
import type {Role, Roles} from './role.ts';

/** Characters of words, below which a page is all text. */
const SHORTEST = 1000;
/** Beyond these a reader of articles takes too long. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 256;
/** Words of a paragraph that is prose, not a link or a line of a menu. */
const PROSE = 25;
const LEAST_KEPT = 0.5;

/** What a page that has no house style of its own keeps, and what is to be told of it. */
export interface Article {
  readonly roles: Roles;
  readonly notes: readonly ParsedNote[];
}

/**
 * Which parts of a web page are its article: menus, lists of links, comments and footers are taken out, by Mozilla's
 * Readability, which decides on the elements and never touches a word.
 *
 * Headings of the first rank and notes are kept whatever it says. Where it finds nothing, or less than half of the prose of the
 * page, all is kept, with a note. Short pages are kept as they are. `base` is what elements say of themselves.
 */
export async function articleRoles(page: HtmlPage, base: Roles): Promise<Article> {
  const words = wordTokens(page);
  const length = words.reduce((sum, {start, end}) => sum + end - start, 0);
  if (length < SHORTEST) return {roles: new Map(), notes: []};
  if (page.elements.length > MOST_ELEMENTS || isDeep(page))
    return all('too large or too deep a page to tell');
  const found = await keptTokens(page);
  if (found.size === 0) return all('no article found');
  const kept = new Set([...found, ...always(page, base)]);
  if (shareKept(page, words, kept) < LEAST_KEPT)
    return all('what looks like the article holds little of its prose');
  return {roles: dropped(page, words, kept), notes: []};
}

function all(why: string): Article {
  const text = `${why}: the whole page is kept, with menus and footers where it has them`;
  return {roles: new Map(), notes: [{code: 'whole-page', text}]};
}

interface Words {
  readonly token: number;
  readonly element: number;
  readonly start: number;
  readonly end: number;
}

/** Stretches of text with words to be read. */
function wordTokens({source, elements, tokens}: HtmlPage): readonly Words[] {
  const isUnread = new Uint8Array(elements.length);
  elements.forEach(({name, after}, i) => {
    if (UNREAD.has(name)) isUnread.fill(1, i, after);
  });
  const hasWords = (start: number, end: number) =>
    /[\p{L}\p{N}]/u.test(source.slice(start, end).replace(/&#?\w+;?/g, ''));
  return tokens.flatMap(({kind, element, start, end}, token) =>
    kind === 'text' && isUnread[element] === 0 && hasWords(start, end) ? [{token, element, start, end}] : [],
  );
}

function isDeep({elements}: HtmlPage): boolean {
  const depths = new Uint32Array(elements.length);
  return elements.some(({parent}, i) => {
    depths[i] = parent < 0 ? 0 : (depths[parent] as number) + 1;
    return (depths[i] as number) > DEEPEST;
  });
}

async function keptTokens(page: HtmlPage): Promise<ReadonlySet<number>> {
  const [{Readability}, {parseHTML}] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  const {document} = parseHTML(articleMarkup(page));
  const options = {keepClasses: true, serializer: (element: Node) => element as Element};
  const article = new Readability<Element>(document as unknown as Document, options).parse();
  const spans = article?.content?.querySelectorAll(`[${TOKEN}]`) ?? [];
  return new Set(Array.from(spans, span => Number(span.getAttribute(TOKEN))));
}

/** The words of first headings and of notes. */
function always({elements, tokens}: HtmlPage, base: Roles): readonly number[] {
  const isKept = new Uint8Array(elements.length);
  elements.forEach(({name, after}, i) => {
    if (name === 'h1' || base.get(i)?.mark?.kind === 'note') isKept.fill(1, i, after);
  });
  return tokens.flatMap(({kind, element}, i) => (kind === 'text' && isKept[element] === 1 ? [i] : []));
}

/** Which share of the prose of a page is kept. */
function shareKept({source}: HtmlPage, words: readonly Words[], kept: ReadonlySet<number>): number {
  const prose = words.filter(({start, end}) => source.slice(start, end).split(/\s+/).length >= PROSE);
  const length = (tokens: readonly Words[]) => tokens.reduce((sum, {start, end}) => sum + end - start, 0);
  const all = length(prose);
  return all === 0 ? 1 : length(prose.filter(({token}) => kept.has(token))) / all;
}

/** The outermost blocks that have words, none of them kept. */
function dropped({elements}: HtmlPage, words: readonly Words[], kept: ReadonlySet<number>): Roles {
  const [has, keeps] = [new Uint8Array(elements.length), new Uint8Array(elements.length)];
  for (const {element, token} of words) {
    has[element] = 1;
    if (kept.has(token)) keeps[element] = 1;
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const {parent} = elements[i] as HtmlElement; // children stand after their parents
    if (has[i] === 1) has[parent] = 1;
    if (keeps[i] === 1) keeps[parent] = 1;
  }
  const roles = new Map<number, Role>();
  for (let i = 1; i < elements.length; i++) {
    const {name, after} = elements[i] as HtmlElement;
    if (!BLOCKS.has(name) || has[i] === 0 || keeps[i] === 1) continue;
    roles.set(i, {drop: 'html-boilerplate'});
    i = after - 1;
  }
  return roles;
}
