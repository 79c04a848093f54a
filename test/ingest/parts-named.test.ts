import {describe, expect, test} from '@jest/globals';
import {citation} from '../../src/ingest/citation.ts';
import {countedKinds} from '../../src/ingest/counted-kinds.ts';
import {cutText} from '../../src/ingest/cut-text.ts';
import {documentFrom} from '../../src/ingest/ingest.ts';
import {partsNamed} from '../../src/ingest/parts-named.ts';
import type {Text} from '../../src/model/text.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

const PARAGRAPHS = [
  'We met in Moscow.',
  'I.',
  'The world changes. It changes fast. “So we say.”',
  'They write to us:',
  '“Your letter has come.',
  '“We shall answer it.”',
  'This is no answer. We wait.',
  'II.',
  'Peace!',
];

function text(): Text {
  const document = documentFrom(
    {text: PARAGRAPHS.join('\n\n'), encoding: 'utf-8'},
    {id: 'tiny', path: 'tiny.txt', sha256: ''},
  );
  const counted = document.sections.flatMap(({kind}, i) => (kind === 'heading' ? [] : [i]));
  return {label: 'tiny', document, tokens: tokenise(document, createVocabulary()), counted};
}

const all = countedKinds({});
function words(names: string, kinds = all): string {
  const {document, counted} = partsNamed(text(), names, kinds);
  return counted
    .map(s => document.sections[s]?.span)
    .map(span => document.text.slice(span?.start, span?.end))
    .join(' | ');
}

describe('partsNamed', () => {
  test.each([
    ['I.1', 'The world changes. It changes fast. “So we say.”'],
    ['I.1.2', 'It changes fast.'],
    ['I.1.3', '“So we say.”'],
    ['I.1.2-I.1.3', 'It changes fast. “So we say.”'],
    ['I.1.2-3', 'It changes fast. “So we say.”'],
    ['I.2-3', 'They write to us: | “Your letter has come.'],
    ['I.4', '“We shall answer it.”'],
    ['I.q1', '“Your letter has come.\n\n“We shall answer it.”'],
    ['I.5.2,II.1', 'We wait. | Peace!'],
    ['preamble,I.5', 'We met in Moscow. | This is no answer. We wait.'],
    ['II', 'Peace!'],
    [
      'I',
      'The world changes. It changes fast. “So we say.”\n\nThey write to us: | “Your letter has come.\n\n“We shall answer it.” | This is no answer. We wait.',
    ],
  ])('worked by hand: %s', (names, expected) => {
    expect(words(names)).toBe(expected);
  });

  test('quotations can be left out of a part, or counted alone', () => {
    expect(words('I', countedKinds({quotations: 'out'}))).not.toContain('letter');
    expect(words('I', countedKinds({quotations: 'only'}))).toBe(
      '“Your letter has come.\n\n“We shall answer it.”',
    );
  });

  test.each([
    ['I.9', 'no such place: I.9; expected up to paragraph 5 of I, or fewer sentences'],
    ['I.1.7', 'no such place: I.1.7; expected up to paragraph 5 of I, or fewer sentences'],
    ['I.4-I.2', 'a range that runs backwards: I.4-I.2; expected the earlier place first'],
    ['V.1', 'unknown section: V.1; expected one of preamble, I, II'],
  ])('refuses %s', (names, message) => {
    expect(() => words(names)).toThrow(message);
  });

  test('law: cutting changes no citation and loses no word', () => {
    const whole = text();
    const labels = (of: Text) =>
      Array.from(of.tokens.term, (_, i) => citation(of.document, of.tokens, i).label);
    const size = ({counted, tokens}: Text) =>
      counted.reduce(
        (sum, s) => sum + (tokens.sections[s + 1] as number) - (tokens.sections[s] as number),
        0,
      );
    const sentences = [...whole.tokens.sentences];
    for (const cuts of [sentences, sentences.slice(2, 5), [...whole.tokens.paragraphs], []]) {
      const cut = cutText(whole, cuts);
      expect(labels(cut)).toEqual(labels(whole));
      expect(size(cut)).toBe(size(whole));
      expect(new Set(cut.document.sections.map(({id}) => id)).size).toBe(cut.document.sections.length);
    }
  });
});
