import {rowOf} from '../base/columns.ts';
import type {Alignment} from '../model/alignment.ts';
import {type Table, table} from '../model/table.ts';
import {alignNotes} from './align-notes.ts';
import {columnsOver, decimal, PART, RUNNING_WORDS} from './columns.ts';
import {FATE_TITLES, FATES, forEachFate, noFates} from './fates.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/**
 * How much of each part of either text is in the other: verbatim, edited, moved, or in this text alone?
 *
 * One row a counted part with words, those of the earlier text first: its words, and what share of them has each fate,
 * from 0 to 1. The five shares of a row sum to 1. `top`: only the first rows.
 *
 * ```ts
 * import {align, readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const shares = rows(alignShares(align(parts[0], parts[1])));
 * shares.map(({section, words}) => [section, words]); // → [['I', 1650], ['IV', 1639]]
 * ```
 */
export function alignShares(
  alignment: Alignment,
  {minimum, top}: {readonly minimum?: number | undefined; readonly top?: number | undefined} = {},
): Table {
  const {earlier, later} = alignment;
  const parts = [...partsOf(alignment, 'earlier'), ...partsOf(alignment, 'later')];
  const column = columnsOver(parts.slice(0, top));
  return table({
    name: 'shares',
    title: `What ${earlier.label} and ${later.label} share, part by part`,
    texts: [textSize(earlier), textSize(later)],
    columns: [
      column.text({name: 'text', title: 'Text'}, ({text}) => text),
      column.text(PART, ({section}) => section),
      column.number(RUNNING_WORDS, ({words}) => words),
      ...FATES.map(fate =>
        column.number(
          {name: fate, title: FATE_TITLES[fate], unit: 'share of words', format: decimal(3)},
          ({counts, words}) => counts[fate] / words,
        ),
      ),
    ],
    notes: alignNotes(alignment),
    recipe: recipeOf({
      command: 'align',
      texts: [earlier, later],
      settings: {by: 'part', minimum: minimum ?? null, top: top ?? null},
    }),
  });
}

function partsOf(alignment: Alignment, side: 'earlier' | 'later') {
  const {label, document, tokens, counted} = alignment[side];
  const counts = document.sections.map(noFates);
  forEachFate(alignment, side, (token, fate) => {
    const part = counts[rowOf(tokens.sections, token)];
    if (part !== undefined) part[fate]++;
  });
  return counted.flatMap(row => {
    const words = (tokens.sections[row + 1] as number) - (tokens.sections[row] as number);
    const part = counts[row];
    if (words === 0 || part === undefined) return [];
    return [{text: label, section: document.sections[row]?.id ?? '', words, counts: part}];
  });
}
