import {compare} from '../../src/analyses/compare.ts';
import {evidenceOf} from '../../src/analyses/evidence.ts';
import {scoreKeyness} from '../../src/analyses/score-keyness.ts';
import {sectionTexts} from '../../src/analyses/section-texts.ts';
import {testedTerms} from '../../src/analyses/tested-terms.ts';
import {KEYNESS_MEASURES} from '../../src/measures/keyness-measures.ts';
import type {WholeComparison} from '../../src/model/comparison.ts';
import {seededRandom} from '../../src/stats/random.ts';
import {declarationText} from '../support/declaration.ts';

const TERMS = 500_000;

/** The least of some runs: what another process took away is not ours. */
function seconds(run: () => void, rounds = 3): number {
  const times = Array.from({length: rounds}, () => {
    globalThis.gc?.();
    const began = performance.now();
    run();
    return (performance.now() - began) / 1000;
  });
  return Math.min(...times);
}

/** Two texts of so many terms each; `rank` to a count. */
export function pairOf(count: (rank: number, random: () => number) => number): WholeComparison {
  const random = seededRandom(1957);
  const side = (label: string) => {
    const counts = Uint32Array.from({length: TERMS}, (_, rank) => count(rank, random));
    return {label, counts, size: counts.reduce((sum, n) => sum + n, 0)};
  };
  const terms = Array.from({length: TERMS}, (_, rank) => `term${rank}`);
  return {terms, target: side('a'), reference: side('b'), seed: 1957};
}

/** As words are: the count falls with the rank, most terms occur once or twice, and sides differ by chance and more. */
export const ZIPF = (rank: number, random: () => number) => Math.floor((3e6 / (rank + 3)) * (0.5 + random()));
/** As words never are: every pair of counts but once. */
const DISTINCT = (rank: number, random: () => number) => 1 + (rank % 1000) + Math.floor(random() * 1e6);

const MEASURES = KEYNESS_MEASURES.filter(({sees}) => sees !== 'paragraphs').map(({name}) => name);

function scoreAll(whole: WholeComparison): void {
  const evidence = evidenceOf(whole);
  const family = testedTerms(whole, 5);
  scoreKeyness(whole, {
    measures: MEASURES,
    family,
    corrections: ['bh', 'bonferroni'],
    pooled: whole,
    evidence,
  });
}

/** How long it takes to score half a million terms by every measure, and to resample a text the size of the Declaration. */
export function keynessSpeed(): readonly string[] {
  const zipf = pairOf(ZIPF);
  const distinct = pairOf(DISTINCT);
  const pairs = new Set(zipf.target.counts.map((f1, t) => f1 * 4e6 + (zipf.reference.counts[t] as number)))
    .size;
  const said = [
    `${TERMS} terms as words are (${pairs} different pairs of counts), ${MEASURES.length} measures with intervals, p-values and corrections: ${seconds(() => scoreAll(zipf)).toFixed(2)} s.`,
    `${TERMS} terms, every pair of counts different: ${seconds(() => scoreAll(distinct), 1).toFixed(2)} s.`,
  ];
  const text = declarationText();
  const part = sectionTexts(text)[1];
  if (part === undefined) return said;
  for (const effectInterval of ['lrc', 'bootstrap', 'bca'] as const) {
    const time = seconds(() => compare(part, text, {effectInterval}));
    said.push(
      `Part I against the rest, all terms, ${effectInterval}${effectInterval === 'lrc' ? '' : ', 2,000 resamples with rank stability'}: ${time.toFixed(2)} s.`,
    );
  }
  const measures = ['permutation'];
  return [
    ...said,
    `The same, permutation test with 9,999 deals: ${seconds(() => compare(part, text, {measures})).toFixed(2)} s.`,
  ];
}
