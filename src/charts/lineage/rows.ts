import {InputError} from '../../base/errors.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import {printable} from '../drawing/printable.ts';

/** How often a wording occurs in one of the texts. */
export interface Attestation {
  /** Index of the text. */
  readonly text: number;
  readonly count: number;
  readonly per10000: number;
}

/** What became of an earlier wording. */
export interface Edit {
  readonly wording: string;
  readonly text: number;
  readonly words: string;
}

/** A wording of a phrase, in the texts that have it. */
export interface Wording {
  /** As the table has it. */
  readonly term: string;
  /** As a figure may show it. */
  readonly wording: string;
  readonly attested: readonly Attestation[];
  readonly edit: Edit | undefined;
}

/** A phrase and its wordings, those that come first in the table first. */
export interface Phrase {
  readonly phrase: string;
  readonly wordings: readonly Wording[];
}

/** The phrases of a table, or those of them that are asked for. InputError when there is none. */
export function phrasesIn(table: Table, terms: readonly string[] | undefined): readonly Phrase[] {
  const names = texts(table, 'phrase');
  const rows = [...Array(rowCount(table)).keys()];
  const all = [...new Set(names.flatMap(name => (name === null ? [] : [name])))];
  const asked = terms === undefined ? all : all.filter(name => terms.includes(name));
  if (asked.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no phrase; expected one that a text attests`);
  }
  const read = reader(table);
  return asked.map(phrase => ({
    phrase,
    wordings: read(rows.filter(row => names[row] === phrase)),
  }));
}

function reader(table: Table): (rows: readonly number[]) => readonly Wording[] {
  const [variants, earlier, earlierText, edits] = ['variant', 'earlier', 'earlierText', 'edit'].map(name =>
    texts(table, name),
  );
  const [order, count, rate] = ['order', 'count', 'per10000'].map(name => numbers(table, name));
  const textOf = new Map(table.texts.map(({label}, i) => [label, i]));
  return rows => {
    const found = new Map<string, {attested: Attestation[]; edit: Edit | undefined}>();
    for (const row of rows) {
      const wording = variants?.[row] ?? '';
      const known = found.get(wording) ?? {attested: [], edit: undefined};
      found.set(wording, known);
      known.attested.push({
        text: (order?.[row] ?? 1) - 1,
        count: count?.[row] ?? 0,
        per10000: rate?.[row] ?? 0,
      });
      const from = earlier?.[row] ?? null;
      if (from === null) continue;
      known.edit = {
        wording: printable(from),
        text: textOf.get(earlierText?.[row] ?? '') ?? 0,
        words: printable(edits?.[row] ?? ''),
      };
    }
    return [...found].map(([wording, {attested, edit}]) => ({
      term: wording,
      wording: printable(wording),
      attested: attested.sort((a, b) => a.text - b.text),
      edit,
    }));
  };
}
