import {InputError} from '../base/errors.ts';
import {byCodePoint} from '../base/order.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver} from './columns.ts';
import {mappedCounts} from './mapped-counts.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/**
 * Which words of the text are compared under another form than they are written in, and how often?
 *
 * One row a pair, most frequent first, ties by code point of the form, then of the variant; the counted sections only.
 * InputError for a text that was read without a variant layer.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(variantTable(await readText('moscow-1957', {variants: 'on'})));
 * [first.variant, first.form, first.count]; // → ['cooperation', 'co-operation', 9]
 * ```
 */
export function variantTable(text: Text): Table {
  const {variants, label} = text;
  if (variants === undefined) {
    throw new InputError(`no variants are mapped in ${label}; expected --variants on, or the name of a list`);
  }
  const counts = mappedCounts(text);
  const shown = variants.pairs
    .map((pair, i) => ({...pair, count: counts[i] as number}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count || byCodePoint(a.form, b.form) || byCodePoint(a.variant, b.variant));
  const column = columnsOver(shown);
  return table({
    name: 'variants',
    title: `Variants in ${label}`,
    texts: [textSize(text)],
    columns: [
      column.text({name: 'variant', title: 'Variant', about: 'as the text has it'}, ({variant}) => variant),
      column.text({name: 'form', title: 'Form', about: 'as it is compared'}, ({form}) => form),
      column.number(
        {name: 'count', title: 'Count', unit: 'occurrences', format: {style: 'integer'}},
        ({count}) => count,
      ),
    ],
    notes: [],
    recipe: recipeOf({command: 'show', texts: [text], settings: {as: 'variants'}}),
  });
}
