import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {frequencies} from '../../src/analyses/frequencies.ts';
import {loadPhraseUnit, PHRASE_UNITS, phraseUnit} from '../../src/analyses/phrase-unit.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const a = textOf(
  'Peaceful coexistence of states. The peaceful coexistence of the states and of states.',
  'a',
);
const b = textOf('States. States in peaceful coexistence. In peaceful coexistence.', 'b');

test('frequencies of phrases: each once, with what it absorbed and the rule', () => {
  const table = frequencies(a, {phrases: phraseUnit, shortest: 2, longest: 7});
  expect(texts(table, 'term')).toEqual(['peaceful coexistence']);
  expect(numbers(table, 'count')).toEqual([2]);
  expect(numbers(table, 'cValue')).toEqual([2]);
  expect(table.notes.at(-1)?.text).toContain('begins and ends with a content word');
  expect(table.recipe.settings.phrases).toBe('phrase');
});

test('keyness of phrases counts both sides over the same phrases', () => {
  const table = compare(a, b, {phrases: phraseUnit, minimum: 1, shortest: 1, longest: 7});
  const row = texts(table, 'term').indexOf('peaceful coexistence');
  expect([numbers(table, 'targetCount')[row], numbers(table, 'referenceCount')[row]]).toEqual([2, 2]);
  expect(texts(table, 'absorbed')[row]).toBe('peaceful; coexistence');
});

test('frames say what fills their slot', async () => {
  const table = frequencies(textOf('the cause of peace, the road of peace'), {
    phrases: await loadPhraseUnit('frame'),
  });
  expect(texts(table, 'term')).toContain('the * of peace');
  expect(texts(table, 'fillers')[texts(table, 'term').indexOf('the * of peace')]).toBe('cause; road');
});

test.each(PHRASE_UNITS)('%s states its rule', async name => {
  expect((await loadPhraseUnit(name)).rule).toMatch(/^a .{40}/);
});

test('noun phrases lose the function words at their ends', async () => {
  const unit = await loadPhraseUnit('noun-phrase');
  const table = frequencies(textOf('The working class won. The working class lost.'), {phrases: unit});
  expect(texts(table, 'term')).toEqual(['working class']);
});

test('a frequency list has its terms already', () => {
  const list = {label: 'l', path: 'l', sha256: '', terms: ['of the'], counts: Uint32Array.of(3)};
  expect(texts(frequencies(list, {phrases: phraseUnit}), 'term')).toEqual(['of the']);
});
