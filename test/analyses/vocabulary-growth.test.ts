import {describe, expect, test} from '@jest/globals';
import {vocabularyGrowth} from '../../src/analyses/vocabulary-growth.ts';
import {numbers, rows} from '../../src/model/table.ts';
import {declarationText} from '../support/declaration.ts';
import {partOf, textOf} from '../support/text-of.ts';

describe('vocabularyGrowth', () => {
  test('worked by hand: a word counts when it is met first', () => {
    const growth = vocabularyGrowth([textOf('peace and war and peace again')], {points: 6});
    expect(numbers(growth, 'words')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers(growth, 'types')).toEqual([1, 2, 3, 3, 3, 4]);
  });

  test('every text has a place at the length of the shortest', () => {
    const texts = [textOf('a b c d e f g h', 'long'), textOf('a b a', 'short')];
    const places = rows(vocabularyGrowth(texts, {points: 2})).filter(({words}) => words === 3);
    expect(places.map(({text, types}) => [text, types])).toEqual([
      ['long', 3],
      ['short', 2],
    ]);
  });

  test('law: the curve rises by at most one a word and ends with the vocabulary', () => {
    const text = partOf(declarationText(), 'I');
    const growth = vocabularyGrowth([text]);
    const [words, types] = [numbers(growth, 'words'), numbers(growth, 'types')];
    words.forEach((at, i) => {
      if (i === 0) return;
      const step = Number(types[i]) - Number(types[i - 1]);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(Number(at) - Number(words[i - 1]));
    });
    expect(words.at(-1)).toBe(growth.texts[0]?.words);
    const [section = 0] = text.counted;
    const part = text.tokens.term.subarray(text.tokens.sections[section], text.tokens.sections[section + 1]);
    expect(types.at(-1)).toBe(new Set(part).size);
  });
});
