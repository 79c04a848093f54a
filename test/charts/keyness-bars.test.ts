import {describe, expect, test} from '@jest/globals';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleKeyness} from './sample-tables.ts';

type Bar = {
  readonly term: string;
  readonly look: string;
  readonly leavesLeft: boolean;
  readonly leavesRight: boolean;
  readonly labelAt: number;
  readonly low: number;
};

const bars = (table: Table = sampleKeyness(), options = {}): readonly Bar[] =>
  (keynessBars(table, options).spec.data as {values: readonly Bar[]}).values;

const bar = (term: string) => bars().find(each => each.term === term);

function changed(name: string, values: readonly (number | null)[]): Table {
  const table = sampleKeyness();
  const columns = table.columns.map(column =>
    column.name === name && column.kind === 'number' ? {...column, values} : column,
  );
  return {...table, columns};
}

describe('keynessBars', () => {
  test('the caption has the reference line of random halves, where it is known', () => {
    const table = sampleKeyness();
    const halves = {splits: 100, g2: 15.6, lrc: 1.29};
    const told = {
      ...table,
      recipe: {...table.recipe, settings: {...table.recipe.settings, splitHalf: halves}},
    };
    expect(keynessBars(told).caption).toMatch(
      /Between random halves of .* within ±1\.3 .* 95 % of 100 splits\./u,
    );
    const silent = {
      ...table,
      recipe: {...table.recipe, settings: {...table.recipe.settings, splitHalf: null}},
    };
    expect(keynessBars(silent).caption).not.toContain('random halves');
  });

  test('from the longest of the target down to the longest of the reference, hidden words last', () => {
    expect(bars().map(({term}) => term)).toEqual([
      'aggressive',
      'freedom',
      'war',
      'countries',
      'communist',
      'fraternal',
      'party',
      'hidden (46 terms)',
    ]);
  });

  test('top takes of each side what LRC sets apart most', () => {
    expect(bars(sampleKeyness(), {top: 1}).map(({term}) => term)).toEqual([
      'aggressive',
      'party',
      'hidden (46 terms)',
    ]);
  });

  test('terms that were not tested are not drawn unless nothing was', () => {
    const p = [null, 0.01, null, 0.01, 0.01, null, null, null];
    expect(bars(changed('p', p)).map(({term}) => term)).toEqual([
      'aggressive',
      'countries',
      'communist',
      'hidden (46 terms)',
    ]);
    expect(() =>
      keynessBars(
        changed(
          'p',
          p.map(() => null),
        ),
      ),
    ).toThrow(/^nothing to draw: /);
  });

  test('pale where the family-corrected interval holds equal rates', () => {
    expect(bars().map(({look}) => look)).toEqual([
      'target-pale',
      'target-pale',
      'target',
      'target-pale',
      'reference',
      'reference-pale',
      'reference',
      'hidden',
    ]);
  });

  test('intervals without a bound, or beyond the frame, leave it with an arrow', () => {
    expect(bar('aggressive')).toMatchObject({leavesRight: true, leavesLeft: false});
    expect(bar('fraternal')).toMatchObject({leavesLeft: true, leavesRight: false});
    expect(bar('countries')).toMatchObject({leavesLeft: false, leavesRight: false});
  });

  test('a label stands beside an interval that crosses the middle, never under it', () => {
    expect(bar('war')?.labelAt).toBe(0);
    expect(bar('freedom')?.labelAt).toBe(-0.22);
    expect(bar('fraternal')?.labelAt).toBe(0.63);
  });

  test('both sides are named with their sizes, counts stand in a column', async () => {
    const texts = svgTexts(await renderSvg(keynessBars(sampleKeyness()))).map(({text}) =>
      text.replaceAll('\u00a0', ' '),
    );
    expect(texts).toContain('← more in the rest (3\u2009707 words)');
    expect(texts).toContain('more in Part I (1\u2009654 words) →');
    expect(texts).toEqual(
      expect.arrayContaining(['÷2', 'equal rates', '×2', 'counts', '13', ':', '5', '1\u2009750']),
    );
  });

  test('the words under and behind the figure say measure, interval, family and finding', () => {
    const {alt, caption} = keynessBars(sampleKeyness());
    expect(caption).toContain('family of 214 terms that occur 5 times or more');
    expect(caption).toContain('800 : 1\u2009750 occurrences');
    expect(alt).toContain('more often in Part I “aggressive” (11 times, 7 : 1), “war” (5.5 times, 13 : 5)');
    expect(alt).toContain('3 of the 7 terms drawn are sure');
  });

  test('one text cannot be compared', () => {
    const table = sampleKeyness();
    expect(() => keynessBars({...table, texts: table.texts.slice(0, 1)})).toThrow(
      'nothing to compare: keyness speaks of 1 texts; expected two',
    );
  });
});
