import {countsOf} from '../../src/analyses/counts-of.ts';
import {wholeComparison} from '../../src/analyses/whole-comparison.ts';
import type {WholeComparison} from '../../src/model/comparison.ts';
import type {FrequencyList, Text} from '../../src/model/text.ts';
import {listOf} from './list-of.ts';
import {textOf} from './text-of.ts';

/** Two texts or lists, compared with all that a measure may want to see. */
export function wholePair(
  target: Text | FrequencyList,
  reference: Text | FrequencyList,
  {background, seed = 1957}: {readonly background?: FrequencyList; readonly seed?: number} = {},
): WholeComparison {
  return wholeComparison({
    target: countsOf(target, {}),
    reference: countsOf(reference, {}),
    background: background === undefined ? undefined : countsOf(background, {}),
    seed,
  });
}

const several = textOf('Peace and war.\n\nPeace, peace.\n\nThe people want peace.', 'several');
const other = textOf('War and war.\n\nThe old world.', 'other');
const list = listOf('list', {peace: 3, war: 1});

/** Comparisons where formulas break: every measure of whole comparisons must give finite numbers, NaN or nothing. */
export const AWKWARD_COMPARISONS: readonly (readonly [what: string, whole: WholeComparison])[] = [
  ['two texts', wholePair(several, other)],
  ['a text and itself', wholePair(several, several)],
  ['one word against one word', wholePair(textOf('peace', 'a'), textOf('peace', 'b'))],
  ['one word against another', wholePair(textOf('peace', 'a'), textOf('war', 'b'))],
  ['one paragraph against several', wholePair(textOf('peace and war', 'a'), several)],
  ['a text and a list', wholePair(several, list)],
  ['two lists', wholePair(list, listOf('b', {war: 7}))],
  ['a background that knows no term', wholePair(several, other, {background: listOf('c', {else: 9})})],
  ['a background', wholePair(several, other, {background: listOf('c', {peace: 900, war: 5, the: 9000})})],
];
