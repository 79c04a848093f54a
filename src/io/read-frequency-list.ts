import {InputError} from '../base/errors.ts';
import {decode} from '../ingest/decode.ts';
import {inFile} from '../ingest/in-file.ts';
import type {FrequencyList} from '../model/text.ts';
import {listTable} from './list-table.ts';
import {parseJson} from './parse-checked.ts';
import {frequencyEntries, type ListEntry, termCounts} from './parse-frequency-rows.ts';
import {readBytes} from './read-bytes.ts';
import {readHead} from './read-head.ts';
import {sha256} from './sha256.ts';

/** Whether a name is that of a frequency list: `*.counts.json`, `*.tsv`, `*.csv`. */
export function isFrequencyList(name: string): boolean {
  return /\.(?:counts\.json|tsv|csv)$/i.test(name);
}

/**
 * Whether a file of text is a list that AntConc saved under the ending `.txt`: what its first line says.
 *
 * False for a file that cannot be read; reading it will say why.
 */
export async function isSavedList(path: string): Promise<boolean> {
  if (!/\.txt$/i.test(path)) return false;
  const head = await readHead(path).catch(() => '');
  return /^\uFEFF?(?:#(?:Word|Lemma|Total No\. of) |Type\tRank\tFreq)/.test(head);
}

/**
 * A frequency list from elsewhere, its terms as they are.
 *
 * `*.counts.json` is an object from term to count; a table has columns for term and count under the names that
 * AntConc, quanteda, Voyant, Sketch Engine and NLTK give them (see `listColumns`).
 * InputError, with file and line, for what is none.
 */
export async function readFrequencyList(path: string, encoding?: string): Promise<FrequencyList> {
  const bytes = await readBytes(path);
  const text = inFile(path, () => decode(bytes, encoding)).text.replace(/^\uFEFF/, '');
  const entries = /json$/i.test(path)
    ? jsonEntries(text, path)
    : frequencyEntries(await listTable(text), path);
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
