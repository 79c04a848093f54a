import {expect} from '@jest/globals';
import {formatOf} from '../../src/ingest/formats/registry.ts';
import {documentFrom} from '../../src/ingest/ingest.ts';
import type {Mark, Parsed} from '../../src/ingest/parsed.ts';
import {applyStep, undone} from '../../src/model/ledger.ts';

/** A file as the format that claims it reads it: its text, its paragraphs, and the words under each mark. */
export async function readAs(path: string, bytes: Uint8Array) {
  const format = formatOf(path, bytes);
  const parsed: Parsed = await format.parse(bytes, {});
  const {ledger = [], marks = []} = parsed;
  const text = ledger.reduce(applyStep, parsed.text);
  expect(undone(text, ledger) === parsed.text).toBe(true);
  const document = documentFrom(parsed, {id: 'tiny', path, sha256: ''});
  expect(undone(document.text, document.ledger) === parsed.text).toBe(true);
  return {
    format: format.name,
    parsed,
    text,
    paragraphs: text.split('\n\n'),
    marked: marked(text, marks),
    document,
  };
}

/** `heading 1: Peace`, `note 3: See above.`, `page 12 before: and so on`. */
function marked(text: string, marks: readonly Mark[]): readonly string[] {
  return marks.map(({kind, span, level, label}) => {
    const name = [kind, level, label].filter(part => part !== undefined).join(' ');
    const words = text.slice(span.start, kind === 'page' ? span.start + 12 : span.end);
    return kind === 'page' ? `${name} before: ${words}` : `${name}: ${words}`;
  });
}
