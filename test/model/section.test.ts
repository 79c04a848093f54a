import {expect, test} from '@jest/globals';
import {isCounted} from '../../src/model/section.ts';

test('only body and quotation are counted', () => {
  const kinds = ['body', 'heading', 'paratext', 'note', 'quotation'] as const;
  expect(kinds.filter(isCounted)).toEqual(['body', 'quotation']);
});
