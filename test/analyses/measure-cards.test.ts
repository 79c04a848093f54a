import {expect, test} from '@jest/globals';
import {measureCards} from '../../src/analyses/measure-cards.ts';
import {MEASURES} from '../../src/measures/registry.ts';
import {texts} from '../../src/model/table.ts';

test('every measure has a full card', () => {
  const table = measureCards(MEASURES);
  expect(texts(table, 'measure')).toContain('keyness/g2-four-term');
  expect(texts(table, 'column')).toContain('g2FourTerm');
  for (const column of ['title', 'formula', 'unit', 'range', 'sign', 'zero', 'source']) {
    for (const fact of texts(table, column)) expect(fact).toMatch(/\S/u);
  }
});
