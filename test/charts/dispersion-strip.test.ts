import {describe, expect, test} from '@jest/globals';
import {dispersionStrip} from '../../src/charts/dispersion-strip.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleOccurrences} from './sample-tables.ts';

describe('dispersionStrip', () => {
  test('one stroke an occurrence, at its running word', () => {
    const {values} = dispersionStrip(sampleOccurrences()).spec.data as {
      values: readonly {term: string; position: number}[];
    };
    expect(values).toHaveLength(7);
    expect(values[0]).toEqual({term: 'war', position: 1230});
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
