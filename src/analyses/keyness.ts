import {InputError} from '../base/errors.ts';
import {named} from '../base/named.ts';
import {KEYNESS_MEASURES} from '../measures/keyness-measures.ts';
import type {Comparison, WholeComparison} from '../model/comparison.ts';
import {distinctCells, scoreCells} from './score-cells.ts';

/** Drawn by chance from here, where a measure draws at all. */
const SEED = 1957;

/**
 * How strongly does each term set two sides apart, by one measure? For who has the counts; `compare` takes texts.
 *
 * Takes the counts and sizes of both sides over the same terms (what `compareCounts` gives, or your own) and the name
 * of a keyness measure. Element t belongs to term t: in the unit of the measure's card, positive when the target has
 * more, NaN where the card's zero rule leaves it undefined. InputError for an unknown name, and for a measure that
 * must see paragraphs or a background which the comparison does not carry.
 *
 * ```ts
 * const target = {label: 'news', counts: Uint32Array.of(30, 10), size: 1000};
 * const reference = {label: 'rest', counts: Uint32Array.of(10, 10), size: 1000};
 * const scores = keyness({terms: ['peace', 'war'], target, reference}, 'g2-four-term');
 * scores[0]; // → 10.67
 * scores[1]; // → 0
 * ```
 */
export function keyness(
  comparison: Comparison | WholeComparison,
  measure: string = 'g2-four-term',
): Float64Array {
  const found = named('measure', measure, KEYNESS_MEASURES);
  if (found.sees === 'cell') return scoreCells(distinctCells(comparison), found.score);
  const scores = found.scoreAll({seed: SEED, ...comparison});
  if (scores === null)
    throw new InputError(
      `${measure} must see ${found.sees}: not in this comparison; expected them, or another measure`,
    );
  return scores;
}
