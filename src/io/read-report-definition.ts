import {basename} from 'node:path';
import {millimetres} from '../charts/drawing/paper.ts';
import {decode} from '../ingest/decode.ts';
import {inFile} from '../ingest/in-file.ts';
import type {ReportDefinition} from '../model/report-definition.ts';
import {parseChecked} from './parse-checked.ts';
import {readBytes} from './read-bytes.ts';
import {reportDefinitionSchema} from './report-definition-schema.ts';
import {sha256} from './sha256.ts';

const ENDING = '.report.json';

/**
 * Whether the name of a file says that it defines a report.
 *
 * ```ts
 * ['mine.report.json', 'mine.json'].map(isReportDefinition); // → [true, false]
 * ```
 */
export function isReportDefinition(path: string): boolean {
  return path.endsWith(ENDING);
}

/**
 * Reads the definition of a report. InputError with the key that is wrong, and what would be right.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * const sections = [{story: 'the-text', of: 'text'}];
 * const mine = {title: 'Mine', texts: {text: 'moscow-1957'}, sections};
 * await writeFileAtomic('mine.report.json', JSON.stringify(mine));
 * (await readReportDefinition('mine.report.json')).name; // → 'mine'
 * ```
 */
export async function readReportDefinition(path: string): Promise<ReportDefinition> {
  const bytes = await readBytes(path);
  const {text} = inFile(path, () => decode(bytes));
  const {
    $schema: _,
    figures: {width, ...drawn} = {},
    ...defined
  } = parseChecked(text, path, reportDefinitionSchema);
  const figures = width === undefined ? drawn : {...drawn, width: inFile(path, () => millimetres(width))};
  return {...defined, figures, name: basename(path, ENDING), path, sha256: sha256(bytes)};
}
