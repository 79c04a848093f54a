import {VERSION} from '../base/version.ts';
import {type Table, type TextColumn, table} from '../model/table.ts';
import type {TextVerification, Verification} from '../model/verification.ts';
import {columnsOver} from './columns.ts';

const CHECKS = [
  ['raw', 'Raw file', 'the bytes that were added, by their SHA-256'],
  ['text', 'Text', 'the normalised text, by its SHA-256'],
  ['ledger', 'Ledger', 'the record of normalisations, by its SHA-256'],
  ['undo', 'Undone', 'the text with its ledger undone, against the raw file as it decodes'],
  ['reading', 'Read again', 'the raw file as this version reads it, against the text'],
] as const;

/**
 * Is every text what it was when it was added? One row a text, one column a check.
 *
 * ```ts
 * import {corpusFolder, rows, verifyTexts} from 'phraseshift';
 *
 * const verified = await verifyTexts([], {folder: await corpusFolder()});
 * const [first] = rows(verificationTable(verified));
 * [first.id, first.raw]; // → ['moscow-1957', 'same']
 * ```
 */
export function verificationTable({name, texts, notes}: Verification): Table {
  const column = columnsOver(texts);
  return table({
    name: 'verification',
    title: `Verification of ${name}`,
    texts: [],
    columns: [
      column.text({name: 'id', title: 'Id'}, ({id}) => id),
      ...CHECKS.map(
        ([check, title, about]): TextColumn =>
          column.text({name: check, title, about}, (text: TextVerification) => text[check]),
      ),
    ],
    notes,
    recipe: {
      command: 'verify',
      version: VERSION,
      inputs: [],
      settings: {texts: texts.map(({id}) => id)},
      measures: [],
    },
  });
}
