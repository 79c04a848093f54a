import {describe, expect, test} from '@jest/globals';
import {frequencyScatter} from '../../src/charts/frequency-scatter.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleKeyness} from './sample-tables.ts';

type DotRow = {
  readonly terms: readonly string[];
  readonly target: number;
  readonly reference: number;
  readonly look: string;
};

const chart = frequencyScatter(sampleKeyness());
const dots = (chart.spec.data as {values: readonly DotRow[]}).values;
const dot = (term: string) => dots.find(({terms}) => terms.includes(term));

describe('frequencyScatter', () => {
  test('a term lies at its rates per 10,000 words of either text (worked by hand)', () => {
    expect(dot('war')?.target).toBeCloseTo((13 / 1654) * 1e4, 3);
    expect(dot('war')?.reference).toBeCloseTo((5 / 3707) * 1e4, 3);
    expect(dot('war')?.look).toBe('dot-target');
    expect(dot('freedom')?.look).toBe('dot-neutral');
    expect(dot('communist')?.look).toBe('dot-reference');
  });

  test('an absent term lies in the band, below every rate that occurs', () => {
    const least = Math.min(
      ...dots.filter(({terms}) => !terms.includes('fraternal')).map(({target}) => target),
    );
    expect(dot('fraternal')?.target).toBeGreaterThan(0);
    expect(dot('fraternal')?.target).toBeLessThan(least);
  });

  test('the bands are marked 0 and the line is named', async () => {
    const texts = svgTexts(await renderSvg(chart)).map(({text}) => text);
    expect(texts.filter(text => text === '0')).toHaveLength(2);
    expect(texts).toContain('equal rates');
  });

  test('the words say what is shared and what only one has', () => {
    expect(chart.alt).toContain('of 7 terms 6 are in both, 0 in Part I only and 1 in the rest only');
    expect(chart.alt).toContain('“war” (78.6 against 13.5 per 10\u2009000)');
    expect(chart.caption).toContain('above it Part I has more, below it the rest');
  });
});
