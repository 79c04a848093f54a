import {group, sum} from 'd3';
import {InputError} from '../../base/errors.ts';
import {numbers, type Table, type TextSize, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {printable} from '../drawing/printable.ts';

/** A term and the running words where it occurs. */
export interface TermPlaces {
  readonly term: string;
  readonly positions: readonly number[];
}

/** One text with the places of all terms. */
export interface StripPanel {
  /** Empty where a text is alone. */
  readonly title: string;
  readonly sections: readonly TextSize[];
  readonly words: number;
  readonly terms: readonly TermPlaces[];
}

/** The panels of a strip, rows in the order asked for, else in that of the table. InputError when there are none. */
export function stripPanels(table: Table, options: ChartOptions): readonly StripPanel[] {
  const found = placesByTerm(table);
  const terms = options.terms ??
    askedTerms(table) ?? [...new Set(texts(table, 'term').map(term => term ?? ''))];
  if (terms.length === 0 || found.size === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no occurrence; expected a term that occurs`);
  }
  const rows = [...new Set(terms)].slice(0, options.top);
  return [...sectionsByText(table)].map(([label, sections]) => ({
    title: printable(sections[0]?.of?.title ?? ''),
    sections,
    words: sum(sections, ({words}) => words),
    terms: rows.map(term => ({term, positions: found.get(keyOf(label, term)) ?? []})),
  }));
}

function sectionsByText({texts: sections}: Table): ReadonlyMap<string, readonly TextSize[]> {
  return group(sections, ({of}) => of?.label ?? '');
}

/** The terms that were looked for, so that one that never occurs has its empty row. */
function askedTerms({recipe}: Table): readonly string[] | undefined {
  const {terms} = recipe.settings;
  return Array.isArray(terms) && terms.every(term => typeof term === 'string') ? terms : undefined;
}

function placesByTerm(table: Table): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const positions = numbers(table, 'position');
  const isSeveral = table.columns.some(({name}) => name === 'text');
  const labels = isSeveral ? texts(table, 'text') : [];
  texts(table, 'term').forEach((term, row) => {
    const position = positions[row];
    if (term === null || position == null) return;
    const key = keyOf(labels[row] ?? '', term);
    const before = found.get(key);
    if (before === undefined) found.set(key, [position]);
    else before.push(position);
  });
  return found;
}

function keyOf(label: string, term: string): string {
  return JSON.stringify([label, term]);
}
