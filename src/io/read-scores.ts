import {InputError} from '../base/errors.ts';
import {decode} from '../ingest/decode.ts';
import {inFile} from '../ingest/in-file.ts';
import {listTable} from './list-table.ts';
import {readBytes} from './read-bytes.ts';
import {sha256} from './sha256.ts';

/** What somebody gave each term, such as how happy a word is. */
export interface ScoreList {
  readonly path: string;
  readonly sha256: string;
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * Reads the scores of terms, for a weighted average: CSV or TSV with columns `term` (or `word`) and `score`.
 *
 * Terms are compared as they are counted, in lower case. InputError, with file and line, for a score that is no number,
 * a term that has two, and a file without scores.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('scores.csv', 'term,score\npeace,1\nwar,-1\n');
 * (await readScores('scores.csv')).scores.get('war'); // → -1
 * ```
 */
export async function readScores(path: string): Promise<ScoreList> {
  const bytes = await readBytes(path);
  const text = inFile(path, () => decode(bytes)).text;
  const {rows, line} = await listTable(text);
  const [head = [], ...body] = rows;
  const names = head.map(name => name.trim().toLowerCase());
  const term = names.findIndex(name => name === 'term' || name === 'word');
  const score = names.indexOf('score');
  if (term < 0 || score < 0) {
    throw new InputError(
      `${path}:${line}: no columns term and score: ${head.join(', ')}; expected term,score`,
    );
  }
  const scores = new Map<string, number>();
  body.forEach((row, i) => {
    const [word, value] = [(row[term] ?? '').trim().toLowerCase(), (row[score] ?? '').trim()];
    const where = `${path}:${line + 1 + i}`;
    if (word === '' && value === '') return;
    if (value === '' || !Number.isFinite(Number(value))) {
      throw new InputError(`${where}: no number: ${JSON.stringify(value)}; expected the score of ${word}`);
    }
    if (scores.has(word)) throw new InputError(`${where}: a second score of ${word}; expected one`);
    scores.set(word, Number(value));
  });
  if (scores.size === 0)
    throw new InputError(`${path}: no scores; expected at least one term with its score`);
  return {path, sha256: sha256(bytes), scores};
}
