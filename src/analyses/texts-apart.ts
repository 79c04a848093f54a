import {InputError} from '../base/errors.ts';
import type {FrequencyList, Text} from '../model/text.ts';

/** Throws an InputError when two of the texts share a section, or are fewer than two: nothing may be counted twice. */
export function mustBeApart(texts: readonly (Text | FrequencyList)[]): void {
  if (texts.length < 2)
    throw new InputError(`too few texts to compare: ${texts.length}; expected two or more`);
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      if (overlap(a, b))
        throw new InputError(
          `texts that overlap: ${a.label} and ${b.label}; expected texts without a common part`,
        );
    }
  });
}

function overlap(a: Text | FrequencyList, b: Text | FrequencyList): boolean {
  if (!('tokens' in a) || !('tokens' in b)) return a === b;
  const isSame = a.document.source.sha256 === b.document.source.sha256 && a.document.id === b.document.id;
  return isSame && a.counted.some(section => b.counted.includes(section));
}
