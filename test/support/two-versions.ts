import {align} from '../../src/align/align.ts';
import type {Alignment} from '../../src/model/alignment.ts';
import {textOf} from './text-of.ts';

/** A small text and what became of it: words put in, left out and put for others, a sentence moved, one new, one dropped. */
export const EARLIER = [
  'The peoples of all countries want a lasting peace. A new war would bring immense suffering to millions.',
  'Science must serve human progress alone, never destruction. Nobody asked the fishermen about their nets.',
].join('\n\n');

export const LATER = [
  'Science must serve human progress alone, never destruction.',
  'The peoples of all countries want a just & lasting peace. A <new> war would bring boundless suffering.',
  'Seven bells rang over harbour towns at midnight.',
].join('\n\n');

export function twoVersions(): Alignment {
  return align(textOf(EARLIER, 'earlier'), textOf(LATER, 'later'));
}
