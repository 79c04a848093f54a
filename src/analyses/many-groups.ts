import type {Comparison, Side} from '../model/comparison.ts';
import type {ManyCounts} from './many-counts.ts';

/** Each text against all the others together, or every pair of texts. */
export type Against = 'rest' | 'pairs';

/** One of the comparisons that several texts give, and how its columns begin: `text1`, or `text1Text2`. */
export interface Group {
  readonly prefix: string;
  readonly title: string;
  readonly comparison: Comparison;
}

/** Every comparison that is asked for, in the order of the texts. */
export function manyGroups(many: ManyCounts, against: Against): readonly Group[] {
  return against === 'rest' ? againstRest(many) : pairs(many);
}

function againstRest(many: ManyCounts): readonly Group[] {
  return many.labels.map((label, i) => ({
    prefix: `text${i + 1}`,
    title: label,
    comparison: {terms: many.terms, target: sideOf(many, i), reference: restOf(many, i)},
  }));
}

function pairs(many: ManyCounts): readonly Group[] {
  return many.labels.flatMap((label, i) =>
    many.labels.slice(i + 1).map((other, after) => ({
      prefix: `text${i + 1}Text${i + after + 2}`,
      title: `${label} : ${other}`,
      comparison: {terms: many.terms, target: sideOf(many, i), reference: sideOf(many, i + after + 1)},
    })),
  );
}

function sideOf({labels, counts, sizes}: ManyCounts, i: number): Side {
  return {label: labels[i] as string, counts: counts[i] as Uint32Array, size: sizes[i] as number};
}

function restOf({counts, sizes, terms}: ManyCounts, left: number): Side {
  const sum = new Uint32Array(terms.length);
  counts.forEach((row, i) => {
    if (i === left) return;
    for (let t = 0; t < sum.length; t++) sum[t] = (sum[t] as number) + (row[t] as number);
  });
  return {
    label: 'the rest',
    counts: sum,
    size: sizes.reduce((words, size, i) => (i === left ? words : words + size), 0),
  };
}
