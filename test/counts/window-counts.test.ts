import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {type WindowRule, windowCounts} from '../../src/counts/window-counts.ts';
import type {Text} from '../../src/model/text.ts';
import {textOf} from '../support/text-of.ts';

const nodesOf = ({tokens}: Text, node: string) =>
  Uint32Array.from(
    [...tokens.term.keys()].filter(i => tokens.vocabulary.term(tokens.term[i] as number) === node),
  );
const near = (text: Text, node: string, rule: Partial<WindowRule>) => {
  const full = {span: 2, side: 'both', acrossSentences: false, ...rule} as const;
  const counts = windowCounts(text, {at: nodesOf(text, node), length: 1}, full);
  const words = (column: Uint32Array) =>
    Array.from(column, (count, id) => `${text.tokens.vocabulary.term(id)} ${count}`).filter(
      row => !row.endsWith(' 0'),
    );
  return {
    left: words(counts.left),
    right: words(counts.right),
    near: counts.near,
    words: counts.words,
    counts,
  };
};
const TEXT = textOf('One two X three four. Five X six X seven.\n\nEight nine ten.');

test('windows end with the sentence; a word near two nodes counts once, with the nearer (worked by hand)', () => {
  const {left, right, near: words, words: all} = near(TEXT, 'x', {});
  expect(left).toEqual(['one 1', 'two 1', 'five 1']);
  expect(right).toEqual(['three 1', 'four 1', 'six 1', 'seven 1']); // six is as near to both: the earlier takes it
  expect([words, all]).toEqual([7, 10]);
});

test('one side, the whole sentence, or on to the end of the paragraph (worked by hand)', () => {
  expect(near(TEXT, 'x', {side: 'left'})).toMatchObject({
    left: ['one 1', 'two 1', 'five 1', 'six 1'],
    right: [],
  });
  expect(near(TEXT, 'x', {side: 'right', span: 1}).right).toEqual(['three 1', 'six 1', 'seven 1']);
  expect(near(TEXT, 'two', {span: 'sentence'}).right).toEqual(['x 1', 'three 1', 'four 1']);
  const across = near(TEXT, 'four', {acrossSentences: true, span: 3});
  expect(across.right).toEqual(['x 1', 'five 1', 'six 1']);
  expect(near(TEXT, 'seven', {acrossSentences: true, span: 9, side: 'right'}).right).toEqual([]);
});

test('distances are summed to the nearest node (worked by hand)', () => {
  const {counts} = near(TEXT, 'three', {span: 9});
  const distance = (word: string) => counts.distance[TEXT.tokens.vocabulary.idOf(word)];
  expect([distance('four'), distance('x'), distance('one')]).toEqual([1, 1, 3]);
});

test('the counts are those of slow reading, and never more than there are words (law)', () => {
  const word = fc.constantFrom('x', 'a', 'b', 'c', 'd.', 'x.');
  fc.assert(
    fc.property(
      fc.array(word, {minLength: 1, maxLength: 40}),
      fc.integer({min: 1, max: 5}),
      (words, span) => {
        const text = textOf(words.map(w => `${w[0]?.toUpperCase()}${w.slice(1)}`).join(' '));
        const {tokens} = text;
        const at = nodesOf(text, 'x');
        const found = windowCounts(text, {at, length: 1}, {span, side: 'both', acrossSentences: false});
        const sentence = (i: number) => [...tokens.sentences].filter(start => start <= i).length;
        const isNear = (i: number) =>
          !at.includes(i) && Array.from(at).some(n => Math.abs(n - i) <= span && sentence(n) === sentence(i));
        const slow = [...tokens.term.keys()].filter(isNear).length;
        expect(found.near).toBe(slow);
        expect(found.words).toBe(tokens.term.length - at.length);
        found.alone.forEach((alone, id) => {
          expect((found.left[id] as number) + (found.right[id] as number)).toBeLessThanOrEqual(alone);
        });
      },
    ),
  );
});
