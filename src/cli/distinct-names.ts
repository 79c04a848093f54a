import {InputError} from '../index.ts';

/** Names of texts that are held against each other: two or more, none twice, or an InputError. */
export function distinctNames(names: readonly string[]): readonly string[] {
  if (names.length < 2) throw new InputError(`one text alone: ${names.join(' ')}; expected two or more`);
  if (new Set(names).size < names.length)
    throw new InputError(`a text twice: ${names.join(' ')}; expected different ones`);
  return names;
}
