import {describe, expect, test} from '@jest/globals';
import {citation} from '../../src/ingest/citation.ts';
import {structure} from '../../src/ingest/structure.ts';
import type {Document} from '../../src/model/document.ts';
import type {TokenTable} from '../../src/model/token-table.ts';

const text = 'I.\n\nPeace now. War never.\n\nPeace.\n\nII.\n\nBread.';
const document = {id: 'tiny', text, sections: structure(text)} as unknown as Document;
// I | Peace now . War never | Peace | II | Bread
const tokens = {
  term: Uint32Array.of(0, 1, 2, 3, 4, 1, 5, 6),
  sections: Uint32Array.of(0, 1, 6, 7, 8),
  paragraphs: Uint32Array.of(0, 1, 5, 6, 7, 8),
  sentences: Uint32Array.of(0, 1, 3, 5, 6, 7, 8),
} as unknown as TokenTable;

describe('citation', () => {
  test.each([
    [0, 'tiny:I.heading.1.1'],
    [1, 'tiny:I.1.1'],
    [3, 'tiny:I.1.2'],
    [4, 'tiny:I.1.2'],
    [5, 'tiny:I.2.1'],
    [7, 'tiny:II.1.1'],
  ])('worked by hand: token %d stands at %s', (i, label) => {
    expect(citation(document, tokens, i).label).toBe(label);
  });

  test('refuses a token that is none', () => {
    expect(() => citation(document, tokens, 8)).toThrow(new RangeError('no such token: 8; expected 0 to 7'));
  });
});
