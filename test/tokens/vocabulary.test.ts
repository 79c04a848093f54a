import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {clearHead, createSpelling, EMPTY_HASH, hashed} from '../../src/tokens/spelling.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

test('worked by hand: ids count up from 0 in order of first appearance', () => {
  const vocabulary = createVocabulary();
  expect(['peace', 'war', 'peace', ''].map(vocabulary.intern)).toEqual([0, 1, 0, 2]);
  expect([vocabulary.size, vocabulary.term(1), vocabulary.term(2)]).toEqual([3, 'war', '']);
  expect(['war', 'bread'].map(vocabulary.idOf)).toEqual([1, -1]);
});

test('spellings and strings are the same terms', () => {
  const vocabulary = createVocabulary();
  const spelling = createSpelling(12);
  const internLetters = (word: string) => {
    clearHead(spelling.head);
    let hash = EMPTY_HASH;
    for (let i = 0; i < word.length; i++) {
      spelling.units[i] = word.charCodeAt(i);
      hash = hashed(hash, word.charCodeAt(i));
    }
    return vocabulary.internSpelling(spelling, word.length, hash);
  };
  expect(['unpeaceful', 'peaceful', 'peace', 'unpeacefully'].map(internLetters)).toEqual([0, 1, 2, 3]);
  expect(['unpeaceful', 'peaceful', 'peace', 'unpeacefully'].map(vocabulary.intern)).toEqual([0, 1, 2, 3]);
});

test('law: it does what a Map of strings does', () => {
  const anyTerm = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({maxLength: 2}),
    fc.constant('x'.repeat(10_000)),
  );
  fc.assert(
    fc.property(fc.array(anyTerm), terms => {
      const vocabulary = createVocabulary();
      const ids = new Map<string, number>();
      for (const term of terms) {
        expect(vocabulary.idOf(term)).toBe(ids.get(term) ?? -1);
        if (!ids.has(term)) ids.set(term, ids.size);
        expect(vocabulary.intern(term)).toBe(ids.get(term));
      }
      expect(Array.from({length: vocabulary.size}, (_, id) => vocabulary.term(id))).toEqual([...ids.keys()]);
    }),
  );
});

test('it grows', () => {
  const vocabulary = createVocabulary();
  for (let i = 0; i < 50_000; i++) vocabulary.intern(`term ${i}`);
  expect([vocabulary.size, vocabulary.idOf('term 49999'), vocabulary.term(7)]).toEqual([
    50_000,
    49_999,
    'term 7',
  ]);
});

test.each([-1, 1, 0.5, Number.NaN])('an id that was never given is refused: %s', id => {
  const vocabulary = createVocabulary();
  vocabulary.intern('peace');
  expect(() => vocabulary.term(id)).toThrow(RangeError);
});
