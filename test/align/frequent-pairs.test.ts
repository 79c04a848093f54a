import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {frequentPairs} from '../../src/align/frequent-pairs.ts';
import {sharedWords} from '../../src/align/words.ts';
import {textOf} from '../support/text-of.ts';

const RIGHTS = ['life', 'rest', 'work', 'vote', 'marry', 'travel'];
const articles = (rights: readonly string[]) =>
  rights.map(right => `Everybody has the right to ${right}.`).join('\n\n');

/** Operations of what holds this word in the earlier text. */
function fate(earlier: string, later: string, word: string): readonly string[] {
  const {passages} = align(textOf(earlier, 'a'), textOf(later, 'b'));
  const at = earlier.indexOf(word);
  return passages
    .filter(passage => passage.earlier.start <= at && at < passage.earlier.end)
    .map(({operation}) => operation);
}

test('two words that follow each other eight times in both texts are frequent (counted by hand)', () => {
  const {a, b, terms} = sharedWords(
    textOf('old men. '.repeat(5), 'a'),
    textOf('old men go. '.repeat(3), 'b'),
  );
  const isFrequent = frequentPairs({a, b}, terms.length);
  const id = (word: string) => terms.indexOf(word);
  expect(isFrequent(id('old'), id('men'))).toBe(true);
  expect(isFrequent(id('men'), id('old'))).toBe(false); // never within a sentence
  expect(isFrequent(id('men'), id('go'))).toBe(false); // three times
});

test('articles that share nothing but how all articles begin are not one reworded', () => {
  const later = articles([...RIGHTS, 'privacy at home and in letters']);
  expect(fate(articles([...RIGHTS, 'nationality']), later, 'nationality')).toEqual(['dropped']);
});

test('with one word more in common they are', () => {
  const later = articles([...RIGHTS, 'privacy at home and in letters']);
  expect(fate(articles([...RIGHTS, 'privacy']), later, 'privacy')).toEqual(['edited']);
});

test('a formula taken over whole is kept', () => {
  expect(fate(articles(RIGHTS), articles(RIGHTS), 'marry')).toEqual(['kept']);
});
