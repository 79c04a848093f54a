import {InputError} from './errors.ts';
import {similarity} from './natural.ts';

/**
 * Finds the record with this name, or says which names there are.
 *
 * InputError for a name that is none; it proposes the nearest name when one is near. `what` is the kind of thing, as a reader calls it ("measure").
 *
 * ```ts
 * import {CHARTS} from 'phraseshift';
 *
 * named('chart', 'ribbon', CHARTS).title; // → 'What the later text took over'
 * ```
 */
export function named<T extends {readonly name: string}>(
  what: string,
  name: string,
  records: readonly T[],
): T {
  const found = records.find(record => record.name === name);
  if (found !== undefined) return found;
  throw unknownName(
    what,
    name,
    records.map(record => record.name),
  );
}

/**
 * The error for a name that is none of `names`: "unknown text: moscw-1957; did you mean moscow-1957?".
 *
 * ```ts
 * const {message} = unknownName('text', 'moscw-1957', ['moscow-1957']);
 * message; // → 'unknown text: moscw-1957; did you mean moscow-1957?'
 * ```
 */
export function unknownName(what: string, name: string, names: readonly string[]): InputError {
  const near = nearest(name, names);
  const advice =
    near === undefined
      ? `expected one of ${names.length === 0 ? '(there are none)' : names.join(', ')}`
      : `did you mean ${near}?`;
  return new InputError(`unknown ${what}: ${name}; ${advice}`);
}

const NEAR = 0.85;

function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestSimilarity = NEAR;
  for (const candidate of names) {
    const alike = similarity(name.toLowerCase(), candidate.toLowerCase());
    if (alike > bestSimilarity) {
      best = candidate;
      bestSimilarity = alike;
    }
  }
  return best;
}
