import {describe, expect, test} from '@jest/globals';
import {allotaxonograph} from '../../src/charts/allotaxonograph.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleDivergence} from './samples/divergence.ts';

type CellRow = {readonly x: number; readonly y: number; readonly terms: number};

const cellsOf = (options = {}): readonly CellRow[] =>
  (allotaxonograph(sampleDivergence(), options).spec.data as {values: readonly CellRow[]}).values;
const written = async (options = {}) =>
  svgTexts(await renderSvg(allotaxonograph(sampleDivergence(), options)));

describe('allotaxonograph', () => {
  test('law: every term lies in a cell, and all cells inside the diamond', () => {
    const cells = cellsOf();
    expect(cells.reduce((sum, {terms}) => sum + terms, 0)).toBe(6);
    const middle = Number(allotaxonograph(sampleDivergence()).spec.width) * 0.26;
    for (const {x, y} of cells) {
      const down = Math.min(y, 2 * middle - y);
      expect(Math.abs(x - middle)).toBeLessThanOrEqual(down + 1);
    }
  });

  test('bars name the terms that add most, with their shares, the longest on top', async () => {
    const texts = await written({terms: ['war', 'party']});
    const top = (name: string) => Math.max(...texts.filter(({text}) => text === name).map(({top}) => top));
    expect(texts.map(({text}) => text)).toEqual(
      expect.arrayContaining(['2.1', '1.9', 'Share of the divergence, %']),
    );
    expect(texts.find(({text}) => text === '2.1')?.top).toBeLessThan(
      texts.find(({text}) => text === '1.9')?.top ?? 0,
    );
    expect(top('war')).toBeGreaterThan(0);
  });

  test('in a narrow figure the bars stand under the diamond', async () => {
    const texts = await written({width: 89});
    const bars = texts.find(({text}) => text.startsWith('Share of the divergence'))?.top ?? 0;
    expect(bars).toBeGreaterThan(Math.max(...cellsOf({width: 89}).map(({y}) => y)));
  });

  test('the words say the divergence, which side it comes from, and what is not drawn', () => {
    const {alt, caption} = allotaxonograph(sampleDivergence());
    expect(alt).toContain('rank-turbulence divergence 0.420');
    expect(alt).toContain('higher in Part I above all “war” (rank 12 against 96)');
    expect(alt).toContain('higher in the rest above all “party” (rank 380 against 14)');
    expect(caption).toContain('α = 1/3, exact normaliser');
    expect(caption).toContain('Not drawn: hidden (110 terms)');
  });
});
