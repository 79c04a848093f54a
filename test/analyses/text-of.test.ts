import {expect, test} from '@jest/globals';
import {sectionTexts} from '../../src/analyses/section-texts.ts';
import {textOf} from '../../src/analyses/text-of.ts';
import {readText} from '../../src/io/read-text.ts';
import type {Text} from '../../src/model/text.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

/** A vocabulary has functions; its words are what counts. */
function plain({tokens: {vocabulary, ...tokens}, ...text}: Text) {
  return {...text, tokens, terms: Array.from({length: vocabulary.size}, (_, id) => vocabulary.term(id))};
}

test('law: the same text as the reader of names gives', async () => {
  for (const options of [{}, {paratext: true, case: 'keep'}, {hyphens: 'split'}] as const) {
    const read = await readText('moscow-1957', options);
    expect(plain(textOf(read.document, options))).toEqual(plain(read));
  }
});

test('takes a label and a vocabulary', async () => {
  const {document} = await readText('moscow-1957');
  const vocabulary = createVocabulary();
  const text = textOf(document, {label: 'mine', vocabulary});
  expect([text.label, text.tokens.vocabulary === vocabulary]).toEqual(['mine', true]);
  expect(sectionTexts(text).map(({label}) => label)).toContain('moscow-1957:I');
});
