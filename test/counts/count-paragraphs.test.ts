import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {type CountOptions, countParagraphs} from '../../src/counts/count-paragraphs.ts';
import type {FrequencyTable} from '../../src/model/frequency-table.ts';
import type {Text} from '../../src/model/text.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {rowsOf} from '../support/rows-of.ts';
import {partOf, twoParts} from '../support/text-of.ts';

/** The table as a reader would write it down: each term with its count in each paragraph it stands in. */
function readTable({
  terms,
  units,
  offsets,
  unit,
  count,
}: FrequencyTable): Record<string, Record<string, number>> {
  const row = (i: number) =>
    Array.from(
      {length: (offsets[i + 1] as number) - (offsets[i] as number)},
      (_, k) => (offsets[i] as number) + k,
    );
  return Object.fromEntries(
    terms.map((term, i) => [term, Object.fromEntries(row(i).map(k => [units[unit[k] as number], count[k]]))]),
  );
}

function totals({terms, counts}: FrequencyTable): Map<string, number> {
  return new Map(terms.map((term, i) => [term, counts[i] as number]));
}

/** A text of one section, every word of it counted; it may be empty, as no file may. */
function bodyOf(content: string): Text {
  const section = {id: 'all', title: 'All', span: {start: 0, end: content.length}, kind: 'body'} as const;
  const document = {...twoParts.document, text: content, sections: [section]};
  return {label: 'all', document, tokens: tokenise(document, createVocabulary()), counted: [0]};
}

/** Small texts over few words, so that phrases come again. */
const smallText = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c', 'A', ', ', '; ', '. ', '“'), {maxLength: 12}), {
    maxLength: 5,
  })
  .map(paragraphs => paragraphs.map(words => words.join(' ')).join('\n\n'));

describe('worked by hand', () => {
  test('words by paragraph, in order of first appearance, headings left out', () => {
    const table = countParagraphs(twoParts);
    expect(table.terms.slice(0, 5)).toEqual(['peace', 'and', 'war', 'not', 'for']);
    expect([table.size, table.units, [...table.unitSizes]]).toEqual([23, ['I.1', 'I.2', 'II.1'], [10, 4, 9]]);
    expect(readTable(table)).toMatchObject({
      peace: {'I.1': 3, 'I.2': 1, 'II.1': 1},
      war: {'I.1': 2, 'II.1': 2},
      people: {'I.1': 1, 'I.2': 1},
      old: {'II.1': 1},
    });
  });

  test('phrases cross commas, never colons, quotation marks or sentence ends', () => {
    const table = countParagraphs(twoParts, {shortest: 2, longest: 3});
    const phrases = readTable(table);
    expect(phrases).toMatchObject({
      'peace not': {'I.1': 1},
      'the people': {'I.1': 1, 'I.2': 1},
      'peace for the': {'I.1': 1},
    });
    expect(['war peace', 'war after', 'and war peace'].filter(phrase => phrase in phrases)).toEqual([]);
    expect(table.size).toBe(23);
  });

  test('one section alone, its paragraphs numbered from 1', () => {
    const table = countParagraphs(partOf(twoParts, 'II'));
    expect([table.label, table.units, table.size]).toEqual(['tiny:II', ['II.1'], 9]);
    expect(table.terms[0]).toBe('war');
  });

  test('terms below the minimum are left out, the size stays', () => {
    const table = countParagraphs(twoParts, {shortest: 1, longest: 2, minimum: 2});
    expect([...totals(table)]).toEqual([
      ['peace', 5],
      ['war', 4],
      ['the', 3],
      ['the people', 2],
      ['people', 2],
    ]);
    expect(table.size).toBe(23);
  });

  test('nothing counted gives a table without terms', () => {
    const {terms, size, units, offsets} = countParagraphs({...twoParts, counted: []}, {longest: 7});
    expect([terms, size, units, [...offsets]]).toEqual([[], 0, [], [0]]);
  });

  test.each([{shortest: 0}, {longest: 8}, {shortest: 3, longest: 2}, {longest: 1.5}])(
    'lengths out of range: %j',
    lengths => {
      expect(() => countParagraphs(twoParts, lengths)).toThrow(RangeError);
    },
  );
});

describe('laws', () => {
  test('counting by ids = counting strings, for phrases of 1 to 7 words', () => {
    const lengths = fc.record({shortest: fc.integer({min: 1, max: 7}), more: fc.integer({min: 0, max: 6})});
    fc.assert(
      fc.property(smallText, lengths, fc.integer({min: 1, max: 3}), (content, {shortest, more}, minimum) => {
        const options = {shortest, longest: Math.min(7, shortest + more), minimum};
        const table = countParagraphs(bodyOf(content), options);
        expect(totals(table)).toEqual(naiveCounts(content, options));
        expect([...totals(table).keys()]).toEqual([...naiveCounts(content, options).keys()]);
      }),
      {numRuns: 400},
    );
  });

  test('the units of a term sum to its count; words of a unit sum to its size, and units to the text', () => {
    fc.assert(
      fc.property(smallText, fc.integer({min: 1, max: 3}), (content, longest) => {
        const {offsets, unit, count, counts, unitSizes, size, units} = countParagraphs(bodyOf(content), {
          longest,
        });
        counts.forEach((total, i) => {
          const row = count.subarray(offsets[i], offsets[i + 1]);
          expect(row.reduce((sum, n) => sum + n, 0)).toBe(total);
          expect([...unit.subarray(offsets[i], offsets[i + 1])]).toEqual(
            [...new Set(unit.subarray(offsets[i], offsets[i + 1]))].sort((a, b) => a - b),
          );
        });
        const words = countParagraphs(bodyOf(content));
        const sums = new Uint32Array(units.length);
        words.unit.forEach((at, k) => {
          sums[at] = (sums[at] as number) + (words.count[k] as number);
        });
        expect(sums).toEqual(unitSizes);
        expect(unitSizes.reduce((sum, n) => sum + n, 0)).toBe(size);
      }),
    );
  });

  test('counts of two texts add up to those of the two joined', () => {
    fc.assert(
      fc.property(smallText, smallText, (a, b) => {
        const options = {longest: 4};
        const [first, second, both] = [a, b, `${a}\n\n${b}`].map(text =>
          totals(countParagraphs(bodyOf(text), options)),
        );
        const sum = new Map(first);
        for (const [term, count] of second ?? []) sum.set(term, (sum.get(term) ?? 0) + count);
        expect(both).toEqual(sum);
      }),
    );
  });

  test('the order of paragraphs changes no total', () => {
    fc.assert(
      fc.property(smallText, content => {
        const turned = content.split('\n\n').reverse().join('\n\n');
        const [there, back] = [content, turned].map(text =>
          totals(countParagraphs(bodyOf(text), {longest: 3})),
        );
        expect(back).toEqual(there);
      }),
    );
  });
});

/** What a reader with a pencil does: write down every phrase, sort by where it begins, count. */
function naiveCounts(
  content: string,
  {shortest = 1, longest = 1, minimum = 1}: CountOptions,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const clause of rowsOf('clauses', content)) {
    const words = clause.split(' ');
    words.forEach((_, from) => {
      for (let length = shortest; length <= longest && from + length <= words.length; length++) {
        const phrase = words.slice(from, from + length).join(' ');
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    });
  }
  return new Map([...counts].filter(([, count]) => count >= minimum));
}
