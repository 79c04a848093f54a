import type {Note, Place} from '../model/note.ts';
import type {Span} from '../model/span.ts';
import {ODDITIES} from './oddities/registry.ts';

/** A rule that fires more often than this names the first places, and counts the rest. */
const MOST = 20;

/** What is odd in these paragraphs of a text and was left as it stands. */
export function oddNotes(
  text: string,
  paragraphs: readonly Span[],
  placeOf: (offset: number) => Place,
): readonly Note[] {
  return ODDITIES.flatMap(({name, find}) => {
    const places = find(text, paragraphs);
    const notes: Note[] = places
      .slice(0, MOST)
      .map(({offset, text}) => ({code: name, text, place: placeOf(offset)}));
    if (places.length > MOST) notes.push({code: name, text: `${places.length - MOST} more of this kind`});
    return notes;
  });
}
