import {rowOf} from '../../base/columns.ts';
import type {Alignment} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import {termAt} from '../../model/token-table.ts';
import type {ChangeSite} from './change-sites.ts';

/** More changed words on one side than this are new text, no rewording of a phrase. */
const MOST_CHANGED = 7;

/** The rule, as cards and notes print it. */
export const CUT_RULE =
  'a rewording is cut at the smallest span that holds the change and reads as a phrase: extended to the neighbouring ' +
  'content words, an article before them, and the second half of from … to, between … and, both … and; never across ' +
  'a clause mark; a change of content words that recurs among other neighbours, at what recurs';

const ARTICLES = new Set(['the', 'a', 'an']);
const CLOSER: ReadonlyMap<string, string> = new Map([
  ['from', 'to'],
  ['between', 'and'],
  ['both', 'and'],
  ['either', 'or'],
  ['neither', 'nor'],
]);

/** What the cut must know of the words: element t of each array belongs to term t of the text's vocabulary. */
export interface ContentTerms {
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
}

/** A changed place with the words around it that make it a phrase in both texts. */
export interface Cut extends ChangeSite {
  readonly sites: readonly ChangeSite[];
}

/** Cuts each change where it reads as a phrase. Changes with no content word between them are cut as one. */
export function cutWordings(
  alignment: Alignment,
  sites: readonly ChangeSite[],
  content: ContentTerms,
): readonly Cut[] {
  const sides = {alignment, content};
  return mergedNeighbours(sides, sites).flatMap(cut => {
    const changed = Math.max(
      ...cut.sites.map(site => Math.max(lengthOf(site.earlier), lengthOf(site.later))),
    );
    const whole = completed(sides, withArticle(sides, extended(sides, cut)));
    const isPhrase = lengthOf(whole.earlier) > 0 && lengthOf(whole.later) > 0;
    return isPhrase && changed <= MOST_CHANGED && isEnclosed(sides, whole) ? [whole] : [];
  });
}

/** Whether words that were only put in, or only taken out, lie between words that both texts have, or where both pause. */
function isEnclosed({alignment: {earlier, later, laterOf}}: Sides, cut: Cut): boolean {
  const [first, last] = [cut.sites[0], cut.sites.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (cut.sites.some(site => lengthOf(site.earlier) > 0 && lengthOf(site.later) > 0)) return true;
  const isShared = (a: number, b: number) => a >= 0 && b >= 0 && laterOf[a] === b;
  const isBegun =
    isShared(first.earlier.from - 1, first.later.from - 1) ||
    (pauses(earlier, first.earlier.from) && pauses(later, first.later.from));
  const isEnded =
    isShared(last.earlier.to, last.later.to) ||
    (pauses(earlier, last.earlier.to) && pauses(later, last.later.to));
  return isBegun && isEnded;
}

/** Between words that nothing parts stands no more than this. */
const NO_PAUSE = /^[\s'’"“”([-]*$/u;

/** Whether a sentence or a mark parts this token from the one before it. */
function pauses({document, tokens}: Text, row: number): boolean {
  if (row === 0 || row >= tokens.term.length || tokens.sentences[rowOf(tokens.sentences, row)] === row)
    return true;
  return !NO_PAUSE.test(document.text.slice(tokens.end[row - 1], tokens.start[row]));
}

interface Sides {
  readonly alignment: Alignment;
  readonly content: ContentTerms;
}

function mergedNeighbours(sides: Sides, sites: readonly ChangeSite[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const site of sites) {
    const last = cuts.at(-1);
    if (last !== undefined && isOneChange(sides, last, site)) {
      cuts[cuts.length - 1] = {
        earlier: {from: last.earlier.from, to: site.earlier.to},
        later: {from: last.later.from, to: site.later.to},
        sites: [...last.sites, site],
      };
    } else cuts.push({...site, sites: [site]});
  }
  return cuts;
}

/** Whether only function words of one clause, the same in both texts, lie between two changes. */
function isOneChange({alignment: {earlier, later}, content}: Sides, a: ChangeSite, b: ChangeSite): boolean {
  const between = b.earlier.from - a.earlier.to;
  if (between < 0 || between !== b.later.from - a.later.to) return false;
  for (let i = 0; i < between; i++) {
    if (isContent(earlier, content.earlier, a.earlier.to + i)) return false;
  }
  return isOneClause(earlier, a.earlier.from, b.earlier.to) && isOneClause(later, a.later.from, b.later.to);
}

/** To the next content word on either side; where both wordings have one at their edge, only to one that touches it. */
function extended(sides: Sides, cut: Cut): Cut {
  const [left, right] = [mostSteps(sides, cut, -1), mostSteps(sides, cut, 1)];
  const toLeft = widened(cut, stepsTo(sides, cut, -left), 0);
  return widened(toLeft, 0, stepsTo(sides, toLeft, right));
}

/** Steps to the next content word, at most so many (negative: to the left); 0 where there is none. */
function stepsTo(sides: Sides, cut: Cut, most: number): number {
  const {alignment, content} = sides;
  const way = Math.sign(most);
  for (let step = 1; step <= Math.abs(most); step++) {
    const row = way < 0 ? cut.earlier.from - step : cut.earlier.to - 1 + step;
    if (!isShared(sides, cut, way * step)) return 0;
    if (isContent(alignment.earlier, content.earlier, row)) return step;
  }
  return 0;
}

/** How far to look: one word where both wordings have a content word of their own at this edge. */
function mostSteps({alignment: {earlier, later}, content}: Sides, cut: Cut, way: 1 | -1): number {
  if (lengthOf(cut.earlier) === 0 || lengthOf(cut.later) === 0) return Number.POSITIVE_INFINITY;
  const edge = ({from, to}: {from: number; to: number}) => (way < 0 ? from : to - 1);
  const isFull =
    isContent(earlier, content.earlier, edge(cut.earlier)) &&
    isContent(later, content.later, edge(cut.later));
  return isFull ? 1 : Number.POSITIVE_INFINITY;
}

function withArticle(sides: Sides, cut: Cut): Cut {
  const {earlier} = sides.alignment;
  if (!isShared(sides, cut, -1) || !ARTICLES.has(termAt(earlier.tokens, cut.earlier.from - 1))) return cut;
  return widened(cut, 1, 0);
}

/** "from capitalism" reads as a phrase only with "to socialism". */
function completed(sides: Sides, cut: Cut): Cut {
  const {alignment, content} = sides;
  const words = (text: Text, {from, to}: {from: number; to: number}) =>
    Array.from({length: to - from}, (_, i) => termAt(text.tokens, from + i));
  const opened = words(alignment.later, cut.later).flatMap(word => CLOSER.get(word) ?? []);
  if (!isShared(sides, cut, 1)) return cut;
  if (!opened.includes(termAt(alignment.earlier.tokens, cut.earlier.to))) return cut;
  const whole = widened(cut, 0, 1);
  for (let step = 1; isShared(sides, whole, step); step++) {
    if (isContent(alignment.earlier, content.earlier, whole.earlier.to - 1 + step))
      return widened(whole, 0, step);
  }
  return cut;
}

/** Whether the word so many steps outside the cut is the same in both texts, and of the clause of the cut. */
function isShared({alignment: {earlier, later, laterOf}}: Sides, cut: Cut, step: number): boolean {
  const at = ({from, to}: {from: number; to: number}) => (step < 0 ? from + step : to - 1 + step);
  const [a, b] = [at(cut.earlier), at(cut.later)];
  if (a < 0 || b < 0 || laterOf[a] !== b) return false; // −1 in laterOf is no place
  const within = (text: Text, {from, to}: {from: number; to: number}, row: number) =>
    step < 0
      ? isOneClause(text, row, Math.max(to, row + 1))
      : isOneClause(text, Math.min(from, row), row + 1);
  return within(earlier, cut.earlier, a) && within(later, cut.later, b);
}

function widened(cut: Cut, left: number, right: number): Cut {
  return {
    ...cut,
    earlier: {from: cut.earlier.from - left, to: cut.earlier.to + right},
    later: {from: cut.later.from - left, to: cut.later.to + right},
  };
}

function isOneClause({tokens}: Text, from: number, to: number): boolean {
  return from >= to || (tokens.clauses[rowOf(tokens.clauses, from) + 1] as number) >= to;
}

function isContent({tokens}: Text, content: Uint8Array, row: number): boolean {
  return content[tokens.term[row] as number] === 1;
}

function lengthOf({from, to}: {readonly from: number; readonly to: number}): number {
  return to - from;
}
