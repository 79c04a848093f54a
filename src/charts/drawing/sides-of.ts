import {InputError} from '../../base/errors.ts';
import type {Table, TextSize} from '../../model/table.ts';
import {printable} from './printable.ts';

/** The two texts of a comparison as a figure names them, target first; InputError for a table that compares nothing. */
export function sidesOf({name, texts}: Table): readonly [target: TextSize, reference: TextSize] {
  const [target, reference] = texts;
  if (target === undefined || reference === undefined) {
    throw new InputError(`nothing to compare: ${name} speaks of ${texts.length} texts; expected two`);
  }
  return [named(target), named(reference)];
}

function named(text: TextSize): TextSize {
  return {...text, title: printable(text.title)};
}
