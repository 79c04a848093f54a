import {InputError} from '../base/errors.ts';
import {cutText} from '../ingest/cut-text.ts';
import type {Note} from '../model/note.ts';
import type {FrequencyList, Text} from '../model/text.ts';

/**
 * The reference with the target taken out of it, when it contains the target: a part against the rest of its text.
 *
 * Two texts that have nothing in common come back as they are. A reference that is all target, or shares only
 * some of its sections, is an InputError: these comparisons mean nothing.
 */
export function withoutTarget(
  target: Text | FrequencyList,
  reference: Text | FrequencyList,
): {readonly reference: Text | FrequencyList; readonly isRest: boolean; readonly notes: readonly Note[]} {
  if (!('tokens' in target) || !('tokens' in reference) || !isSameDocument(target, reference)) {
    return {reference, isRest: false, notes: []};
  }
  const whole = cutText(reference, [...target.tokens.sections]);
  const inTarget = new Set(cutText(target, [...reference.tokens.sections]).counted);
  const rest = whole.counted.filter(section => !inTarget.has(section));
  if (rest.length === 0) {
    throw new InputError(
      `nothing left to compare with: ${reference.label} is all in ${target.label}; expected another text`,
    );
  }
  if (rest.length === whole.counted.length) return {reference, isRest: false, notes: []};
  const label = `${reference.label} without ${partOf(target)}`;
  const text = `the reference contains the target, so it means the rest: ${label}`;
  return {
    reference: {...whole, label, counted: rest},
    isRest: true,
    notes: [{code: 'reference-contains-target', text}],
  };
}

function isSameDocument(a: Text, b: Text): boolean {
  return a.document.source.sha256 === b.document.source.sha256 && a.document.id === b.document.id;
}

function partOf({label, document}: Text): string {
  return label.startsWith(`${document.id}:`) ? label.slice(document.id.length + 1) : label;
}
