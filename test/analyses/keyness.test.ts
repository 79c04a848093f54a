import {describe, expect, test} from '@jest/globals';
import {keyness} from '../../src/analyses/keyness.ts';
import {KEYNESS_MEASURES} from '../../src/measures/keyness-measures.ts';
import type {Comparison} from '../../src/model/comparison.ts';
import type {KeynessMeasure} from '../../src/model/measure.ts';

const sides = (target: readonly number[], reference: readonly number[], size = 1000): Comparison => ({
  terms: target.map((_, t) => `term-${t}`),
  target: {label: 'target', counts: Uint32Array.from(target), size},
  reference: {label: 'reference', counts: Uint32Array.from(reference), size},
});

const ALL: readonly KeynessMeasure[] = KEYNESS_MEASURES;

describe('keyness', () => {
  test('published: Dunning 1993, G² of “the swiss” 110 / 2442 / 111 / 29114 is 270.72', () => {
    const swiss: Comparison = {
      terms: ['swiss'],
      target: {label: 'the', counts: Uint32Array.of(110), size: 110 + 2442},
      reference: {label: 'other', counts: Uint32Array.of(111), size: 111 + 29114},
    };
    expect(keyness(swiss)[0]).toBeCloseTo(270.72, 2);
  });

  test('worked by hand: 3 of 4 against 1 of 4 is odds of 9; four times as often is 2 doublings; undefined is NaN', () => {
    expect([...keyness(sides([3], [1], 4), 'odds-ratio')]).toEqual([9]);
    expect([...keyness(sides([40, 1], [10, 0]), 'relative-risk')]).toEqual([4, Number.NaN]);
  });

  test('law: when the sides change places the sign of every signed measure of cells flips', () => {
    const [target, reference] = [
      [30, 10, 0],
      [10, 10, 4],
    ];
    for (const {name} of ALL.filter(({sees, swap}) => sees === 'cell' && swap === 'negates')) {
      const [there, back] = [
        keyness(sides(target, reference), name),
        keyness(sides(reference, target), name),
      ];
      there.forEach((score, t) => {
        expect(score + (back[t] as number)).toBeCloseTo(0, 9);
      });
    }
  });

  test('measures of whole counts take a comparison as it is', () => {
    expect(keyness(sides([30, 10], [10, 10]), 'log-odds-dirichlet')[0]).toBeGreaterThan(0);
  });

  test('refuses an unknown name, and a measure of paragraphs without any', () => {
    expect(() => keyness(sides([1], [1]), 'g2-four-terms')).toThrow('did you mean g2-four-term?');
    expect(() => keyness(sides([1], [1]), 'mann-whitney')).toThrow(
      'mann-whitney must see paragraphs: not in this comparison; expected them, or another measure',
    );
  });
});
