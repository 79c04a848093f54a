import {expect, test} from '@jest/globals';
import {countParagraphs} from '../../src/counts/count-paragraphs.ts';
import {twoParts} from '../support/text-of.ts';

test('positions say where each occurrence begins, in running words of the counted sections (law)', () => {
  const table = countParagraphs(twoParts, {shortest: 1, longest: 2, positions: true});
  const {tokens, counted} = twoParts;
  const words = counted.flatMap(section =>
    Array.from(tokens.term.subarray(tokens.sections[section], tokens.sections[section + 1]), id =>
      tokens.vocabulary.term(id),
    ),
  );
  let at = 0;
  table.terms.forEach((term, t) => {
    for (let k = 0; k < (table.counts[t] as number); k++) {
      const place = table.positions?.[at++] as number;
      expect(words.slice(place, place + term.split(' ').length).join(' ')).toBe(term);
    }
  });
  expect(at).toBe(table.positions?.length);
  expect(countParagraphs(twoParts).positions).toBeUndefined();
});
