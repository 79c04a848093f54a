import {expect, test} from '@jest/globals';
import {endlessParagraph} from '../../../src/ingest/oddities/endless-paragraph.ts';
import {found} from './found.ts';

test('a paragraph longer than any that people write is reported', () => {
  const line = 'Peace on earth to all who live there.\n';
  expect(found(endlessParagraph, `One.\n\n${line.repeat(600)}`)).toEqual(['Peace on ear']);
  expect(found(endlessParagraph, line.repeat(500))).toEqual([]);
});
