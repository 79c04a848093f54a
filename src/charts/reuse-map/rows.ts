import {InputError} from '../../base/errors.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import {printable} from '../drawing/printable.ts';

/** Where a passage stands: index of the text, running words from `from` up to `to`. */
export interface ReusePlace {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** A passage with its places, in the order of the texts. */
export interface ReusePassage {
  /** As the table counts them, from 1. */
  readonly passage: number;
  readonly excerpt: string;
  readonly places: readonly ReusePlace[];
}

/** The passages of a table, those with most words reused first. InputError when there is none. */
export function reusePassages(table: Table): readonly ReusePassage[] {
  const [clusters, text] = [numbers(table, 'cluster'), numbers(table, 'textNumber')];
  const [from, to] = [numbers(table, 'from'), numbers(table, 'to')];
  const excerpts = texts(table, 'excerpt');
  const found = new Map<number, {excerpt: string; places: ReusePlace[]}>();
  for (let row = 0; row < rowCount(table); row++) {
    const number = clusters[row] ?? 0;
    const passage = found.get(number) ?? {excerpt: printable(excerpts[row] ?? ''), places: []};
    found.set(number, passage);
    passage.places.push({text: (text[row] ?? 1) - 1, from: from[row] ?? 0, to: to[row] ?? 0});
  }
  if (found.size === 0) {
    throw new InputError(
      `nothing to draw: ${table.name} has no passage; expected texts that have one in common`,
    );
  }
  return [...found].sort(([a], [b]) => a - b).map(([number, passage]) => ({passage: number, ...passage}));
}

/** How many words of each text lie in any of the passages. */
export function reusedWords(passages: readonly ReusePassage[], texts: number): readonly number[] {
  return Array.from({length: texts}, (_, text) => {
    const own = passages.flatMap(({places}) => places.filter(place => place.text === text));
    let [end, words] = [0, 0];
    for (const {from, to} of own.sort((a, b) => a.from - b.from)) {
      words += Math.max(0, to - Math.max(from, end));
      end = Math.max(end, to);
    }
    return words;
  });
}
