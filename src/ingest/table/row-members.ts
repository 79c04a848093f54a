import {InputError} from '../../base/errors.ts';
import type {Member} from '../container.ts';
import {factsFrom, isFactName} from '../facts-from.ts';
import {frequencyList, isFrequencyHead} from './frequency-list.ts';

const TEXT = ['text', 'content', 'body', 'fulltext', 'full_text', 'speech', 'transcript', 'document'];
const ID = ['id', 'doc_id', 'docid', 'text_id', 'slug', 'name', 'filename', 'file'];

export interface RowOptions {
  /** Names of the columns, as they are written. */
  readonly names: readonly string[];
  readonly textColumn?: string | undefined;
}

/**
 * One text for each row of a table, named by its id or its number; the other columns are facts about it. Rows with
 * no words are left out. InputError when no column holds texts.
 */
export function rowMembers(
  rows: readonly {readonly [name: string]: unknown}[],
  {names, textColumn}: RowOptions,
): readonly Member[] {
  const text = textColumnOf(names, textColumn);
  const id = columnNamed(
    ID,
    names.filter(name => name !== text),
  );
  const digits = String(rows.length).length;
  const taken = new Set<string>();
  const left = leftOut(names.filter(name => name !== text && name !== id && !isFactName(name)));
  return rows.flatMap((row, i): readonly Member[] => {
    const said = row[text];
    if (typeof said !== 'string' || said.trim() === '') return [];
    const number = String(i + 1).padStart(digits, '0');
    const name = nameOf(id === undefined ? '' : String(row[id] ?? ''), number, taken);
    const {[text]: _, ...others} = row;
    const facts = factsFrom(others);
    return [
      {path: `${name}.txt`, bytes: new TextEncoder().encode(said), facts, ...(taken.size === 1 ? left : {})},
    ];
  });
}

/** Which column holds the texts. InputError where none does. */
function textColumnOf(names: readonly string[], named: string | undefined): string {
  const text = named ?? columnNamed(TEXT, names);
  if (text !== undefined && names.includes(text)) return text;
  const all = names.join(', ');
  if (named === undefined && isFrequencyHead(names)) throw frequencyList(`: ${all}`);
  const what = named === undefined ? 'no column of texts' : `no column ${named}`;
  throw new InputError(
    `${what}: there are ${all}; expected one named ${TEXT.slice(0, 3).join(', ')}, or --text-column`,
  );
}

/** What to say of columns that have no place in a manifest. */
function leftOut(names: readonly string[]): Pick<Member, 'left'> {
  return names.length === 0
    ? {}
    : {
        left: `columns that no manifest has are left out: ${names.join(', ')}; kept are title, date, adopted, parties, language, edition, translator, url and rights`,
      };
}

function columnNamed(known: readonly string[], names: readonly string[]): string | undefined {
  const plain = names.map(name =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const found = known.find(name => plain.includes(name));
  return found === undefined ? undefined : names[plain.indexOf(found)];
}

/** A name that is safe for a file: letters, digits, dots and hyphens of the id, with its number where it is taken. */
function nameOf(id: string, number: string, taken: Set<string>): string {
  const plain = id
    .normalize('NFC')
    .replace(/\.txt$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
  const name = plain === '' ? number : taken.has(plain) ? `${plain}-${number}` : plain;
  taken.add(name);
  return name;
}
