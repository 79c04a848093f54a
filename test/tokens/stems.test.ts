import {expect, test} from '@jest/globals';
import {stemmed} from '../../src/tokens/stems.ts';
import {tokensOf} from '../support/rows-of.ts';

test('worked by hand: forms of a word share a stem, rows and places stay', () => {
  const tokens = tokensOf("Parties, party's; party. Peoples' people's 950,000");
  const stems = stemmed(tokens);
  const words = Array.from(stems.term, id => stems.vocabulary.term(id));
  expect(words).toEqual(['parti', 'parti', 'parti', 'peopl', 'peopl', '950,000']);
  expect(stems.vocabulary.size).toBe(3);
  expect([stems.start, stems.end, stems.clauses]).toEqual([tokens.start, tokens.end, tokens.clauses]);
  expect(tokens.vocabulary.term(0)).toBe('parties');
});
