import {align} from '../align/align.ts';
import {newPart} from '../align/new-part.ts';
import {InputError} from '../base/errors.ts';
import type {Text} from '../model/text.ts';

/**
 * The part of a text that an earlier text does not contain already, as a text of its own, to be counted and compared.
 *
 * A rise that comes from quotation is gone from it; what is left is new usage. `alignment` of the earlier text and this
 * one, when somebody has made it already. InputError when nothing is left.
 *
 * ```ts
 * import {overview, readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const fresh = beyond(parts[1], parts[0]);
 * [fresh, parts[1]].map(text => rows(overview(text)).at(-1).words); // → [1623, 1639]
 * ```
 */
export function beyond(text: Text, earlier: Text, alignment = align(earlier, text)): Text {
  const part = newPart(alignment);
  const {sections} = part.tokens;
  const words = part.counted.reduce(
    (sum, s) => sum + (sections[s + 1] as number) - (sections[s] as number),
    0,
  );
  if (words > 0) return part;
  throw new InputError(
    `nothing new: ${text.label} is all in ${earlier.label}; expected a text with words of its own`,
  );
}
