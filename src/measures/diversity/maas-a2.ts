import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How far do the types stay behind the words, both in logarithms?
 *
 * a squared, with natural logarithms. Tools give three numbers under this name: a² with base e (this), a² with base 10
 * (2.303 times as large), and its root a.
 */
export const maasA2 = {
  name: 'maas-a2',
  family: 'diversity',
  title: 'Maas’ a²',
  variant: 'a squared, natural logarithms',
  formula: '(ln N − ln V) / (ln N)²',
  unit: 'none',
  range: '[0, 1/ln N]',
  sign: 'none: larger is poorer',
  zero: 'undefined for fewer than two words',
  source: 'Maas 1972, Zeitschrift für Literaturwissenschaft und Linguistik 2(8): 73–96',
  shortest: 100,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types}: WordSample): number | null {
  if (tokens < 2) return null;
  const words = Math.log(tokens);
  return (words - Math.log(types)) / words ** 2;
}
