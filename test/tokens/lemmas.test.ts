import {expect, test} from '@jest/globals';
import {annotate} from '../../src/tokens/annotate.ts';
import {lemmatised} from '../../src/tokens/lemmas.ts';
import {tokensOf} from '../support/rows-of.ts';

async function lemmasOf(text: string): Promise<string> {
  const {term, vocabulary} = await lemmatised({text}, tokensOf(text));
  return Array.from(term, id => vocabulary.term(id)).join(' ');
}

test.each([
  ['Parties and parties', 'party and party'],
  ['the peoples of the world', 'the people of the world'],
  ['the people are', 'the people be'],
  ["Communist and Workers' Parties", 'communist and worker party'],
  ["the people's democracies, other's aims", 'the people democracy other aim'],
  ['The meeting considers that', 'the meeting consider that'],
  ['they were meeting', 'they be meet'],
  ['the working-classes and anti-imperialist forces', 'the working-class and anti-imperialist force'],
  ["they don't want wars", "they don't want war"],
  ['it greatly helped', 'it greatly help'],
  ['the U.S.S.R. in 1957-60 (950,000 men)', 'the u.s.s.r. in 1957-60 950,000 man'],
  ['programmes were organised', 'programme be organise'],
])('worked by hand: %s', async (text, expected) => {
  expect(await lemmasOf(text)).toBe(expected);
});

test('law: rows and places stay, whatever the annotator makes of the text', async () => {
  const text =
    'Москва, e.g. http://a.org/b — can’t “go”; --- 中国人民 *** __proto__ 3.5%\n\nIt’s J. Smith’s. No. 5!';
  const tokens = tokensOf(text);
  const {lemmas, partsOfSpeech} = await annotate({text}, tokens);
  expect({...lemmas, term: 0, vocabulary: 0}).toEqual({...tokens, term: 0, vocabulary: 0});
  expect([lemmas.term.length, partsOfSpeech.length]).toEqual([tokens.term.length, tokens.term.length]);
  expect(Array.from(lemmas.term, id => lemmas.vocabulary.term(id))).not.toContain('');
});

test('worked by hand: parts of speech', async () => {
  const text = 'The 12 parties gladly met in Moscow and they were strong';
  const {partsOfSpeech} = await annotate({text}, tokensOf(text));
  expect(partsOfSpeech).toEqual([
    'determiner',
    'number',
    'noun',
    'adverb',
    'verb',
    'preposition',
    'name',
    'conjunction',
    'pronoun',
    'verb',
    'adjective',
  ]);
});
