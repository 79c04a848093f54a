import {describe, expect, test} from '@jest/globals';
import {shiftSlope} from '../../src/charts/shift-slope.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {collisions, svgTexts} from '../support/svg-texts.ts';
import {sampleShift} from './samples/shift.ts';

type Mark = {readonly x: number; readonly x2?: number; readonly y: number; readonly y2?: number};
type Layer = {readonly mark: {readonly style: string}; readonly data: {readonly values: readonly Mark[]}};

const drawn = (style: string, options = {}) =>
  (shiftSlope(sampleShift(), options).spec.layer as unknown as readonly Layer[])
    .filter(({mark}) => mark.style === style)
    .flatMap(({data}) => data.values);
const written = async (options = {}) =>
  svgTexts(await renderSvg(shiftSlope(sampleShift(), options))).map(({text}) => text);

describe('shiftSlope', () => {
  test('both wordings of a reworded phrase stand at the ends of its line, with counts and rates', async () => {
    const texts = await written();
    // 15 of 1,650 words are 90.9 per 10,000; 5 of 1,639 are 30.5
    expect(texts).toEqual(expect.arrayContaining(['sacrament', '15 · 90.9', 'ordinance', '5 · 30.5']));
  });

  test('a phrase that one text lacks is a dot in the other, and no line', async () => {
    const texts = await written({terms: ['communist movement', 'aggressive']});
    expect(texts.filter(text => text === 'communist movement')).toHaveLength(1);
    const options = {terms: ['communist movement', 'aggressive']};
    expect(drawn('slope-grew', options)).toEqual([]);
    expect(drawn('slope-shrank', options)).toEqual([]);
    expect(drawn('dot-later', options)).toHaveLength(2); // its own, and that of the key
  });

  test('law: the higher the rate, the higher the dot', () => {
    const {spec} = shiftSlope(sampleShift(), {terms: ['working class', 'imperialist', 'peace']});
    expect(spec).toBeDefined();
    const [grew] = drawn('slope-grew');
    const [shrank] = drawn('slope-shrank');
    expect(grew?.y2).toBeLessThan(grew?.y ?? 0);
    expect(shrank?.y2).toBeGreaterThan(shrank?.y ?? 0);
    expect(shrank?.y).toBeLessThan(grew?.y ?? 0); // 9 in the earlier text against 4
  });

  test('what is stable or undecided is drawn when asked for alone', async () => {
    expect(await written()).not.toContain('peace');
    expect(await written({terms: ['peace']})).toContain('peace');
    expect(() => shiftSlope(sampleShift(), {terms: ['nonesuch']})).toThrow(
      /^no such term to draw: nonesuch; /,
    );
  });

  test('law: however many phrases stand at one rate, no label runs into another', async () => {
    const many = sampleShift();
    const repeated = many.columns.map(column => {
      const values = Array.from({length: 40}, (_, i) => {
        const value = column.values[3] ?? null;
        return column.name === 'term' ? `phrase number ${i}` : value;
      });
      return {...column, values} as typeof column;
    });
    expect(repeated[0]?.values[39]).toBe('phrase number 39');
    for (const height of [60, 170]) {
      const chart = shiftSlope({...many, columns: repeated}, {top: 40, height, width: 89});
      expect(chart.height).toBeLessThanOrEqual(height);
      expect(collisions(svgTexts(await renderSvg(chart)))).toEqual([]);
    }
  });

  test('the words under and behind the figure say what became of how many', () => {
    const {alt, caption} = shiftSlope(sampleShift());
    expect(alt).toBe(
      'Phrases from Part I to Part IV: 1 reworded, such as “sacrament” to “ordinance” (5 places); 1 grew, such as “working class” (4 to 16); 1 shrank, such as “imperialist” (9 to 1); 1 appeared, such as “communist movement” (0 to 7); 1 vanished, such as “aggressive” (7 to 0).',
    );
    expect(caption).toContain('by signed G² at 5 % after Benjamini–Hochberg');
  });
});
