import {describe, expect, test} from '@jest/globals';
import {DRAWINGS} from '../../src/reports/drawings/registry.ts';
import {FIGURES} from './figures.ts';
import {galleryReport} from './gallery-report.ts';

const FOLDER = process.env.PHRASESHIFT_TEXTS;

test('every drawing has a figure in the gallery', () => {
  const shown = new Set(FIGURES.map(({draws}) => draws.split('/')[0]));
  expect(DRAWINGS.map(({name}) => name).filter(name => !shown.has(name))).toEqual([]);
});

test('the figures have names of their own', () => {
  const names = FIGURES.map(({draws}) => draws);
  expect(names).toEqual([...new Set(names)]);
});

test('every drawing has a figure from the Declaration, which every machine has, or says that it wants more texts', async () => {
  const {sections} = await galleryReport(undefined);
  expect(sections).toHaveLength(FIGURES.length);
  for (const {blocks} of sections) expect(['prose', 'cautions']).toContain(blocks[0]?.kind);
});

// PHRASESHIFT_TEXTS names a folder with texts that are not ours to give on: inaugurals, confessions, novels, rights.
(FOLDER === undefined ? describe.skip : describe)('with the folder of texts', () => {
  test('every figure is drawn', async () => {
    const {sections} = await galleryReport(FOLDER);
    expect(sections.map(({blocks}) => blocks[1]?.kind)).toEqual(FIGURES.map(() => 'chart'));
  });
});
