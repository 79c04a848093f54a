import {decode} from '../../src/ingest/decode.ts';
import {documentFrom} from '../../src/ingest/ingest.ts';
import {countedSections} from '../../src/model/section.ts';
import type {Text} from '../../src/model/text.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

/** A text made of a string, as if it had been read from a file: paragraphs are parted by blank lines. */
export function textOf(content: string, id = 'tiny', facts: {translator?: string} = {}): Text {
  const bytes = new TextEncoder().encode(content);
  const document = documentFrom(decode(bytes), {
    id,
    path: `${id}.txt`,
    sha256: `${id}-${bytes.length}`,
    ...facts,
  });
  return {
    label: id,
    document,
    tokens: tokenise(document, createVocabulary()),
    counted: countedSections(document.sections),
  };
}

/** Only the section with this id. */
export function partOf(text: Text, id: string): Text {
  const index = text.document.sections.findIndex(section => section.id === id);
  if (index < 0) throw new RangeError(`no such section: ${id}; expected one of the text`);
  return {...text, label: `${text.label}:${id}`, counted: [index]};
}

/** Two parts under Roman numerals, to be compared. */
export const twoParts = textOf(
  [
    'I.',
    'Peace and war. Peace, not war: peace for the people.',
    'The people want peace.',
    'II.',
    'War “after” war. The old world knew no peace.',
  ].join('\n\n'),
);
