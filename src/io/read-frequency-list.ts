import {InputError} from '../base/errors.ts';
import {decode} from '../ingest/decode.ts';
import {inFile} from '../ingest/in-file.ts';
import type {FrequencyList} from '../model/text.ts';
import {parseJson} from './parse-checked.ts';
import {frequencyEntries, type ListEntry, termCounts} from './parse-frequency-rows.ts';
import {readBytes} from './read-bytes.ts';
import {sha256} from './sha256.ts';

/** Whether a name is that of a frequency list: `*.counts.json`, `*.tsv`, `*.csv`. */
export function isFrequencyList(name: string): boolean {
  return /\.(?:counts\.json|tsv|csv)$/i.test(name);
}

/**
 * A frequency list from elsewhere, its terms as they are.
 *
 * `*.counts.json` is an object from term to count; `*.tsv` and `*.csv` have columns `term` and `count`.
 * InputError, with file and line, for what is none.
 */
export async function readFrequencyList(path: string, encoding?: string): Promise<FrequencyList> {
  const bytes = await readBytes(path);
  const text = inFile(path, () => decode(bytes, encoding)).text.replace(/^\uFEFF/, '');
  const entries = /json$/i.test(path) ? jsonEntries(text, path) : await tableEntries(text, path);
  if (entries.length === 0) throw new InputError(`${path}: no terms; expected at least one`);
  return {label: path, path, sha256: sha256(bytes), ...termCounts(entries)};
}

function jsonEntries(text: string, path: string): readonly ListEntry[] {
  const value = parseJson(text, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${path}: not a list of counts; expected an object such as {"peace": 38}`);
  }
  return Object.entries(value).map(([term, count]) => ({term, count, where: `${path}: ${term}`}));
}

async function tableEntries(text: string, path: string): Promise<readonly ListEntry[]> {
  const {csvParseRows, tsvParseRows} = await import('d3');
  const rows = /\.tsv$/i.test(path) ? tsvParseRows(text) : csvParseRows(text);
  return frequencyEntries(rows, path);
}
