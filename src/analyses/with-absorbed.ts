import {ABSORPTION_RULE} from '../counts/phrases/absorption.ts';
import type {PhrasesOnce} from '../counts/phrases/counted-once.ts';
import {fillers} from '../counts/phrases/frames.ts';
import type {Column, Table} from '../model/table.ts';
import {texts} from '../model/table.ts';
import {columnsOver, decimal} from './columns.ts';
import type {PhraseUnit} from './phrase-unit.ts';

export const C_VALUE = {
  name: 'cValue',
  title: 'C-value',
  about: 'how much of its frequency is its own and not that of longer phrases, weighted by its length',
  unit: 'occurrences × log2 words',
  format: decimal(1),
};
export const ABSORBED = {
  name: 'absorbed',
  title: 'Absorbed',
  about: 'shorter phrases that only occur inside this one',
};
const FILLERS = {name: 'fillers', title: 'Fillers', about: 'what stands in the slot, and how often'};

/** A table of phrases with what each row has absorbed, its C-value, and the fillers of frames; the rule as a note; the table itself without phrases. */
export function withAbsorbed(
  table: Table,
  once: PhrasesOnce | undefined,
  {name, rule}: Pick<PhraseUnit, 'name' | 'rule'>,
): Table {
  if (once === undefined) return table;
  const index = new Map(once.phrases.terms.map((term, i) => [term, i]));
  const column = columnsOver(texts(table, 'term').map(term => index.get(term ?? '')));
  const added: Column[] = [
    column.number(C_VALUE, i => (i === undefined ? null : (once.cValue[i] as number))),
    column.text(ABSORBED, i => (i === undefined ? null : (once.absorbed[i] ?? []).join('; '))),
  ];
  if (name === 'frame') added.push(column.text(FILLERS, i => (i === undefined ? null : written(once, i))));
  const note = {code: 'phrases', text: `${rule}; ${ABSORPTION_RULE}`};
  return {...table, columns: [...table.columns, ...added], notes: [...table.notes, note]};
}

function written({phrases}: PhrasesOnce, frame: number): string {
  return fillers(phrases, frame)
    .map(([word, count]) => (count === 1 ? word : `${word} (${count})`))
    .join('; ');
}
