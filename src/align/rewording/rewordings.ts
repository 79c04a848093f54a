import {byCodePoint} from '../../base/order.ts';
import type {Alignment, TokenRange} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import {termAt} from '../../model/token-table.ts';
import {type ChangeSite, changeSites} from './change-sites.ts';
import {type ContentTerms, type Cut, cutWordings} from './cut-wording.ts';
import {evidenceOf} from './evidence.ts';
import {areNumbering, withoutListMarks} from './list-marks.ts';
import {areOnlyMoved} from './moved-words.ts';

/** A phrase does not end with one of these. */
const UNFINISHED = new Set(
  'a an the and or nor but of to in on at by for from with within without into upon under over between among as than that'.split(
    ' ',
  ),
);

/** One wording that stands where another stood, and every place where it does. */
export interface Rewording {
  readonly earlier: string;
  readonly later: string;
  /** In the order of the later text. */
  readonly cuts: readonly Cut[];
}

/**
 * Which wordings of the earlier text became which of the later?
 *
 * Changes of the alignment that stand among enough words of both texts (`EVIDENCE_RULE`), each cut where it reads as a
 * phrase. A change of content words that recurs among different
 * neighbours is cut to what recurs. Most frequent first, then in the order of the later text.
 */
export function rewordings(alignment: Alignment, content: ContentTerms): readonly Rewording[] {
  const isProved = evidenceOf(alignment, content);
  const cuts = cutWordings(alignment, changeSites(alignment), content)
    .filter(({sites}) => isProved(sites) && !areOnlyMoved(alignment, sites, content))
    .flatMap(cut => asPhrases(alignment, cut));
  const bare = cuts.map(cut => bareOf(alignment, content, cut));
  const recurring = new Map<string, Set<string>>();
  cuts.forEach((cut, i) => {
    const key = bare[i];
    if (key === undefined) return;
    const among = recurring.get(wordingKey(alignment, key)) ?? new Set();
    recurring.set(wordingKey(alignment, key), among.add(wordingKey(alignment, cut)));
  });
  const chosen = cuts.map((cut, i) => {
    const key = bare[i];
    const recurs = key !== undefined && (recurring.get(wordingKey(alignment, key))?.size ?? 0) > 1;
    return recurs ? key : cut;
  });
  return grouped(alignment, chosen);
}

/** The same without the numbers of paragraphs; nothing where only these were changed, or a wording breaks off. */
function asPhrases({earlier, later}: Alignment, cut: Cut): readonly Cut[] {
  if (
    cut.sites.every(
      site => isNumbering(earlier, site.earlier, site.later) && isNumbering(later, site.later, site.earlier),
    )
  )
    return [];
  const trimmed = {
    ...cut,
    earlier: withoutListMarks(earlier, cut.earlier),
    later: withoutListMarks(later, cut.later),
  };
  const isWhole = readsToItsEnd(earlier, trimmed.earlier) && readsToItsEnd(later, trimmed.later);
  return isWhole ? [trimmed] : [];
}

/** Numbers of articles and paragraphs; where the other text has nothing, any small number. */
function isNumbering(text: Text, range: TokenRange, other: TokenRange): boolean {
  if (areNumbering(text, range)) return true;
  return other.from === other.to && /^(?:\d{1,2} ?)+$/.test(termsOf(text, range));
}

function readsToItsEnd({tokens}: Text, {from, to}: TokenRange): boolean {
  return from < to && !UNFINISHED.has(termAt(tokens, to - 1));
}

/**
 * The changed words alone, where both sides have content words at their edges; of content words only put in or only
 * taken out, with the content word that they stand right before ("contracting parties" => "parties").
 */
function bareOf(alignment: Alignment, content: ContentTerms, cut: Cut): Cut | undefined {
  const {earlier, later, laterOf} = alignment;
  const [only, ...others] = cut.sites;
  if (only === undefined || others.length > 0) return undefined;
  const isOneSided = only.earlier.from === only.earlier.to || only.later.from === only.later.to;
  const bare = isOneSided ? {earlier: withNext(only.earlier), later: withNext(only.later)} : only;
  if (isOneSided && laterOf[only.earlier.to] !== only.later.to) return undefined;
  const lies = (inner: TokenRange, outer: TokenRange) => inner.to <= outer.to;
  if (!lies(bare.earlier, cut.earlier) || !lies(bare.later, cut.later)) return undefined;
  const isFull = (text: Text, terms: Uint8Array, {from, to}: TokenRange) =>
    from < to && [from, to - 1].every(row => terms[text.tokens.term[row] as number] === 1);
  if (!isFull(earlier, content.earlier, bare.earlier) || !isFull(later, content.later, bare.later)) {
    return undefined;
  }
  return {...bare, sites: cut.sites};
}

function withNext({from, to}: TokenRange): TokenRange {
  return {from, to: to + 1};
}

function grouped(alignment: Alignment, cuts: readonly Cut[]): readonly Rewording[] {
  const found = new Map<string, {earlier: string; later: string; cuts: Cut[]}>();
  for (const cut of cuts) {
    const [earlier, later] = wordingsOf(alignment, cut);
    if (earlier === later) continue; // only marks changed
    const known = found.get(`${earlier}\n${later}`);
    if (known === undefined) found.set(`${earlier}\n${later}`, {earlier, later, cuts: [cut]});
    else known.cuts.push(cut);
  }
  const firstRow = ({cuts: [first]}: Rewording) => first?.later.from ?? 0;
  return [...found.values()].sort(
    (a, b) => b.cuts.length - a.cuts.length || firstRow(a) - firstRow(b) || byCodePoint(a.earlier, b.earlier),
  );
}

function wordingKey(alignment: Alignment, site: ChangeSite): string {
  return wordingsOf(alignment, site).join('\n');
}

function wordingsOf({earlier, later}: Alignment, site: ChangeSite): readonly [string, string] {
  return [termsOf(earlier, site.earlier), termsOf(later, site.later)];
}

function termsOf({tokens}: Text, {from, to}: TokenRange): string {
  return Array.from(tokens.term.subarray(from, to), id => tokens.vocabulary.term(id)).join(' ');
}
