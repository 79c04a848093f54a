import type {Alignment, Passage, TokenRange} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import {termAt} from '../../model/token-table.ts';
import {isNear} from '../near-words.ts';
import {wordWeights} from '../word-weights.ts';
import {sharedWords} from '../words.ts';
import type {ChangeSite} from './change-sites.ts';
import type {ContentTerms} from './cut-wording.ts';
import {standsFor} from './stands-for.ts';

/** So many words to either side of a change tell whether it is the same place of both texts. */
const AROUND = 7;
/** Share of the weight of the content words around it that both texts must have. */
const SHARED = 0.25;
/** The same where the passage shares fewer content words than `FEW`: a common turn of phrase proves nothing. */
const SHARED_OF_LITTLE = 0.4;
const FEW = 4;
/** A near match is worth this much of the same word. */
const NEAR_SHARE = 0.75;

/** The rule, as cards and notes print it. */
export const EVIDENCE_RULE =
  'a change proves a rewording only where both texts share a quarter of the weight of the content words up to seven ' +
  'words around it, two fifths where the passage shares fewer than four content words; rarer words weigh more, near ' +
  'ones three quarters of the same';

/** Whether a change stands among enough words of both texts to be one place reworded, and no two places. */
export type IsProved = (sites: readonly ChangeSite[]) => boolean;

/** Prepares the judgement of the changes of one alignment; each asked for lies in one passage. */
export function evidenceOf(alignment: Alignment, content: ContentTerms): IsProved {
  const rows = contentRows(alignment, content);
  const passageOf = passageFinder(alignment.passages);
  const sharedIn = new Map<Passage, number>();
  return sites => {
    const [first, last] = [sites[0], sites.at(-1)];
    const passage = first && passageOf(first);
    if (first === undefined || last === undefined || passage === undefined) return false;
    const around = (side: 'earlier' | 'later', whole: TokenRange) => ({
      from: Math.max(whole.from, first[side].from - AROUND),
      to: Math.min(whole.to, last[side].to + AROUND),
    });
    const {earlierTokens, laterTokens} = passage;
    const known = sharedIn.get(passage) ?? sharedBetween(rows, earlierTokens, laterTokens).words;
    sharedIn.set(passage, known);
    const [a, b] = [around('earlier', earlierTokens), around('later', laterTokens)];
    const all = weightOf(rows.earlier, a) + weightOf(rows.later, b);
    const share = all === 0 ? 0 : (2 * sharedBetween(rows, a, b).weight) / all;
    return share >= (known < FEW ? SHARED_OF_LITTLE : SHARED);
  };
}

/** What each token weighs, and what a token of the earlier text shares with the one that stands in its place. */
interface ContentRows {
  readonly earlier: Float64Array;
  readonly later: Float64Array;
  readonly laterOf: Int32Array;
  /** 0 where nothing, or another word, stands in its place. */
  readonly shared: Float64Array;
}

function contentRows(alignment: Alignment, content: ContentTerms): ContentRows {
  const {earlier, later} = alignment;
  const {a, b, terms} = sharedWords(earlier, later);
  const {weight} = wordWeights(a, b, terms.length);
  const weights = new Map(terms.map((term, id) => [term, weight[id] as number]));
  const [own, other] = [
    rowWeights(earlier, content.earlier, weights),
    rowWeights(later, content.later, weights),
  ];
  const {laterOf} = standsFor(alignment);
  const shared = own.map((mine, row) => {
    const place = laterOf[row] as number;
    if (mine === 0 || place < 0) return 0;
    if (alignment.laterOf[row] === place) return mine;
    const its = other[place] as number;
    return its > 0 && isNear(termAt(earlier.tokens, row), termAt(later.tokens, place))
      ? (NEAR_SHARE * (mine + its)) / 2
      : 0;
  });
  return {earlier: own, later: other, laterOf, shared};
}

function rowWeights({tokens}: Text, content: Uint8Array, weights: ReadonlyMap<string, number>): Float64Array {
  return Float64Array.from(tokens.term, id =>
    content[id] === 1 ? (weights.get(tokens.vocabulary.term(id)) ?? 0) : 0,
  );
}

function sharedBetween({laterOf, shared}: ContentRows, earlier: TokenRange, later: TokenRange) {
  let [words, weight] = [0, 0];
  for (let row = earlier.from; row < earlier.to; row++) {
    const [own, place] = [shared[row] as number, laterOf[row] as number];
    if (own === 0 || place < later.from || place >= later.to) continue;
    words++;
    weight += own;
  }
  return {words, weight};
}

function weightOf(weights: Float64Array, {from, to}: TokenRange): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += weights[row] as number;
  return sum;
}

/** A change is known by its words: where one text has none, by those of the other. */
function passageFinder(passages: readonly Passage[]): (site: ChangeSite) => Passage | undefined {
  const inBoth = passages.filter(({operation}) => operation !== 'new' && operation !== 'dropped');
  const [byEarlier, byLater] = [new Map<number, Passage>(), new Map<number, Passage>()];
  for (const passage of inBoth) {
    const {earlierTokens, laterTokens} = passage;
    for (let row = earlierTokens.from; row < earlierTokens.to; row++) byEarlier.set(row, passage);
    for (let row = laterTokens.from; row < laterTokens.to; row++) byLater.set(row, passage);
  }
  return ({earlier, later}) =>
    later.from < later.to ? byLater.get(later.from) : byEarlier.get(earlier.from);
}
