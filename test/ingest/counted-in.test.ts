import {expect, test} from '@jest/globals';
import {countedIn} from '../../src/ingest/counted-in.ts';
import {declaration} from '../support/declaration.ts';

test('body and quotations unless somebody chooses; the choice is told where it differs', () => {
  const document = declaration();
  const kinds = (counted: readonly number[]) => new Set(counted.map(i => document.sections[i]?.kind));
  const usual = countedIn(document, {quotations: 'in', unit: 'word'});
  expect(kinds(usual.counted)).toEqual(new Set(['body']));
  expect('chosen' in usual).toBe(false);
  const more = countedIn(document, {paratext: true, case: 'keep', hyphens: 'split', unit: 'stem'});
  expect(kinds(more.counted)).toEqual(new Set(['body', 'paratext']));
  expect(more.chosen).toEqual({paratext: true, case: 'keep', hyphens: 'split', unit: 'stem'});
});
