import {InputError} from '../../base/errors.ts';
import type {FrequencyList, Text} from '../../model/text.ts';

type Given = readonly (Text | FrequencyList)[];

/** The one text, or list, that a drawing takes; InputError for none and for more. */
export function oneGiven(given: Given, drawing: string): Text | FrequencyList {
  const [text, ...more] = given;
  if (text === undefined || more.length > 0) throw wrongNumber(drawing, 'one text', given.length);
  return text;
}

/** The two texts, or lists, that a drawing compares, target first; InputError for fewer and for more. */
export function twoGiven(
  given: Given,
  drawing: string,
): readonly [target: Text | FrequencyList, reference: Text | FrequencyList] {
  const [target, reference, ...more] = given;
  if (target === undefined || reference === undefined || more.length > 0) {
    throw wrongNumber(drawing, 'two texts, target and reference', given.length);
  }
  return [target, reference];
}

/** At least so many texts, or lists; InputError for fewer. */
export function severalGiven(given: Given, drawing: string, least: number): Given {
  if (given.length >= least) return given;
  throw wrongNumber(drawing, least === 1 ? 'one text or more' : `${least} texts or more`, given.length);
}

/** A text that has places; InputError for a frequency list, which has none. */
export function withPlaces(text: Text | FrequencyList): Text {
  if ('tokens' in text) return text;
  throw new InputError(
    `a frequency list has no places: ${text.label}; expected a text of the corpus or a file`,
  );
}

function wrongNumber(drawing: string, expected: string, given: number): InputError {
  return new InputError(`wrong number of texts for ${drawing}: ${given}; expected ${expected}`);
}
