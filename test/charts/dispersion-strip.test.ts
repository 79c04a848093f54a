import {describe, expect, test} from '@jest/globals';
import {occurrenceTable} from '../../src/analyses/occurrence-table.ts';
import {parseQuery} from '../../src/analyses/query.ts';
import {dispersionStrip} from '../../src/charts/dispersion-strip.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {collisions, svgTexts} from '../support/svg-texts.ts';
import {textOf, twoParts} from '../support/text-of.ts';
import {sampleOccurrences} from './sample-tables.ts';

describe('dispersionStrip', () => {
  test('one stroke an occurrence, at its running word', () => {
    const {values} = dispersionStrip(sampleOccurrences()).spec.data as {
      values: readonly {term: string; position: number; place: number}[];
    };
    expect(values).toHaveLength(7);
    expect(values[0]).toMatchObject({term: 'war', position: 1230, place: 1230});
  });

  test('rows in the order asked for, with an empty row and 0 for a term that does not occur', async () => {
    const chart = dispersionStrip(sampleOccurrences(), {terms: ['revisionism', 'absent', 'war']});
    const texts = svgTexts(await renderSvg(chart));
    const rows = texts.filter(({text}) => ['revisionism', 'absent', 'war'].includes(text));
    expect([...rows].sort((a, b) => a.top - b.top).map(({text}) => text)).toEqual([
      'revisionism',
      'absent',
      'war',
    ]);
    expect(texts.map(({text}) => text)).toEqual(expect.arrayContaining(['0', '2', '5']));
    expect(chart.caption).toContain('An empty row');
  });

  test('the terms that were looked for have rows even without options', async () => {
    const texts = svgTexts(await renderSvg(dispersionStrip(sampleOccurrences()))).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(['war', 'revisionism', 'nonesuch']));
  });

  test('every part is named above its beginning', async () => {
    const texts = svgTexts(await renderSvg(dispersionStrip(sampleOccurrences()))).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(['Preamble', 'Part I', 'Part II', 'Part III', 'Part IV']));
  });

  test('the alternative text says where each term falls most', () => {
    const {alt} = dispersionStrip(sampleOccurrences());
    expect(alt).toContain('“war” 5 times, most in Part I (3), words 1\u2009231 to 4\u2009324');
    expect(alt).toContain('“nonesuch” never');
  });
});

/** Two texts of which the second is twice as long, and one of two parts. */
const several = occurrenceTable(
  [textOf('peace war the peace', 'a'), textOf('war the the the the the the peace', 'b'), twoParts],
  ['peace', 'war', 'nonesuch'].map(term => parseQuery(term)),
);
type Stroke = {
  readonly text: string;
  readonly term: string;
  readonly position: number;
  readonly place: number;
  readonly y: number;
};
const strokesOf = (chart: ReturnType<typeof dispersionStrip>) =>
  (chart.spec.data as unknown as {values: readonly Stroke[]}).values;

describe('dispersionStrip of several texts', () => {
  test('worked by hand: places as shares of each text, or as running words', () => {
    const places = (measure?: string) =>
      strokesOf(dispersionStrip(several, {measure}))
        .slice(0, 5)
        .map(({term, place}) => [term, place]);
    expect(places()).toEqual([
      ['peace', 0],
      ['peace', 75],
      ['war', 25],
      ['peace', 87.5],
      ['war', 0],
    ]);
    expect(places('relative')).toEqual(places());
    expect(places('absolute')).toEqual([
      ['peace', 0],
      ['peace', 3],
      ['war', 1],
      ['peace', 7],
      ['war', 0],
    ]);
    expect(() => dispersionStrip(several, {measure: 'logarithmic'})).toThrow(
      'unknown scale of a dispersion strip: logarithmic; expected one of absolute, relative',
    );
  });

  test('a panel a text, named with its size, the same rows in each, one under the other', async () => {
    const chart = dispersionStrip(several);
    const drawn = svgTexts(await renderSvg(chart)).map(({text}) => text);
    for (const row of ['peace', 'war', 'nonesuch'])
      expect(drawn.filter(text => text === row)).toHaveLength(3);
    expect(drawn).toEqual(
      expect.arrayContaining(['a (4 words)', 'b (8 words)', 'tiny (23 words)', 'Part II']),
    );
    const rows = strokesOf(chart);
    const highest = (name: string) =>
      Math.min(...rows.filter(({text}) => text.startsWith(name)).map(({y}) => y));
    expect(highest('a')).toBeLessThan(highest('b'));
    expect(highest('b')).toBeLessThan(highest('tiny'));
  });

  test('the words say in which text each term is most frequent, and how places are measured', () => {
    const {alt, caption} = dispersionStrip(several);
    expect(alt).toMatch(/^Where terms fall in a, b and tiny: “peace” \d+ times, most in /u);
    expect(alt).toContain('“nonesuch” never');
    expect(caption).toContain('at its place as a share of the text');
    expect(caption).toContain('a (4 words), b (8 words) and tiny (23 words).');
  });

  test.each([60, 89, 120, 183, 400])('law: %i mm wide, letters stay inside and apart', async width => {
    for (const measure of ['absolute', 'relative']) {
      const svg = await renderSvg(dispersionStrip(several, {width, measure}));
      const [, right, bottom] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
      const drawn = svgTexts(svg);
      expect(collisions(drawn)).toEqual([]);
      for (const text of drawn) {
        expect(Math.min(text.left, text.top)).toBeGreaterThanOrEqual(0);
        expect(text.right).toBeLessThanOrEqual(right ?? 0);
        expect(text.bottom).toBeLessThanOrEqual(bottom ?? 0);
      }
    }
  });

  test('what a page does not hold is left out and said, or refused', () => {
    expect(dispersionStrip(several, {height: 45}).caption).toContain('Without room: 2 terms, in the table.');
    expect(() => dispersionStrip(several, {height: 20})).toThrow('too many texts for a page: 3');
  });
});
