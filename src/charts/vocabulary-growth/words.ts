import type {Table} from '../../model/table.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {listed, sizes} from '../drawing/sentences.ts';
import {type GrowthCurve, shortestOf, typesAt} from './curves.ts';

/** The finding in one sentence: the vocabularies at the length of the shortest text, and at the ends. */
export function growthAlt(curves: readonly GrowthCurve[]): string {
  const ends = curves.map(
    ({title, words, types}) => `${title} ${counted(types, 'different word')} in ${whole(words)}`,
  );
  if (curves.length === 1) return `Growth of the vocabulary: ${ends.join('')}.`;
  const shortest = shortestOf(curves);
  const compared = curves
    .map(curve => ({title: curve.title, types: typesAt(curve, shortest)}))
    .sort((a, b) => b.types - a.types)
    .map(({title, types}) => `${title} ${whole(types)}`);
  return `Different words after ${counted(shortest, 'running word')}, the length of the shortest text: ${listed(compared)}; at their ends ${listed(ends)}.`;
}

/** What stands under the figure. */
export function growthCaption(table: Table, curves: readonly GrowthCurve[]): readonly string[] {
  const isCompared = shortestOf(curves) < Math.max(...curves.map(({words}) => words));
  return [
    `${sizes(table.texts)}.`,
    'Curves: different words after so many running words, in reading order; at the end of each its text and its whole vocabulary.',
    isCompared ? 'Upright rule: the end of the shortest text; only up to there are all texts compared.' : '',
    'No interval: a text is read once; compare at equal lengths only, since every vocabulary grows with length.',
  ];
}
