import {CHAIN_WORDS} from './claimed-pieces.ts';
import type {LocalChain} from './local-chains.ts';
import type {MatchRuns} from './match-runs.ts';
import type {Words} from './words.ts';

interface BothWords {
  readonly a: Pick<Words, 'sentence'>;
  readonly b: Pick<Words, 'sentence'>;
}

/**
 * Do the words on both sides of a sentence's end carry a chain across it? Where not, it is cut. The heaviest first.
 *
 * Cut is where a sentence ends between two runs in one text and not in the other, and the runs before or those after
 * would be no chain by themselves: "on the basis of merit. … respect for human rights" is not "on the basis of respect
 * for human rights". Looks once at each word between two runs.
 */
export function carriedChains(
  chains: readonly LocalChain[],
  runs: MatchRuns,
  words: BothWords,
): readonly LocalChain[] {
  return chains.flatMap(chain => partsOf(chain, runs, words)).sort((x, y) => y.score - x.score);
}

function partsOf(chain: LocalChain, runs: MatchRuns, words: BothWords): readonly LocalChain[] {
  const all = wordsIn(runs, chain.runs);
  const parts: number[][] = [];
  let before = 0;
  chain.runs.forEach((run, k) => {
    const last = chain.runs[k - 1];
    const isCarried = Math.min(before, all - before) >= CHAIN_WORDS;
    if (last === undefined || (!isCarried && endsInOne(runs, [last, run], words))) parts.push([run]);
    else parts.at(-1)?.push(run);
    before += runs.length[run] as number;
  });
  return parts.length === 1 ? [chain] : parts.map(part => ({runs: part, score: wordsIn(runs, part)}));
}

function wordsIn({length}: MatchRuns, runs: readonly number[]): number {
  return runs.reduce((sum, run) => sum + (length[run] as number), 0);
}

function endsInOne(
  {a, b, length}: MatchRuns,
  [last, run]: readonly [number, number],
  words: BothWords,
): boolean {
  const size = length[last] as number;
  const inA = holdsStart(words.a.sentence, (a[last] as number) + size, a[run] as number);
  return inA !== holdsStart(words.b.sentence, (b[last] as number) + size, b[run] as number);
}

/** Whether a sentence begins at one of these words, the last included. */
function holdsStart(sentence: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (sentence[at] === 1) return true;
  }
  return false;
}
