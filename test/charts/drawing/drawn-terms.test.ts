import {expect, test} from '@jest/globals';
import {drawnTerms} from '../../../src/charts/drawing/drawn-terms.ts';
import {keynessBars} from '../../../src/charts/keyness-bars.ts';
import {texts} from '../../../src/model/table.ts';
import {sampleKeyness} from '../sample-tables.ts';

test('the terms of the marks, each once, without what is pooled', () => {
  const terms = drawnTerms(keynessBars(sampleKeyness()));
  expect(terms).toEqual(['aggressive', 'freedom', 'war', 'countries', 'communist', 'fraternal', 'party']);
  expect(texts(sampleKeyness(), 'term').some(term => term?.startsWith('hidden') === true)).toBe(true);
});

test('a figure of a table without terms draws none', () => {
  const chart = keynessBars(sampleKeyness());
  const table = {...chart.table, columns: chart.table.columns.filter(({name}) => name !== 'term')};
  expect(drawnTerms({...chart, table})).toEqual([]);
});
