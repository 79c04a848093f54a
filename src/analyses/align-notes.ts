import type {Alignment} from '../model/alignment.ts';
import type {Note} from '../model/note.ts';
import {FATES, fateCounts} from './fates.ts';
import {translatorNotes} from './translator-notes.ts';

/** What a reader must know beside the rows of an alignment: how much of either text is in the other, whose words they are. */
export function alignNotes(alignment: Alignment): readonly Note[] {
  const {earlier, later} = alignment;
  return [
    {code: 'share-earlier', text: `of ${earlier.label}: ${told(alignment, 'earlier')}`},
    {code: 'share-later', text: `of ${later.label}: ${told(alignment, 'later')}`},
    ...translatorNotes(earlier, later),
  ];
}

const WORDS = {
  verbatim: 'in passages kept word for word',
  keptInEdited: 'kept in edited passages',
  changed: 'changed in edited passages',
  moved: 'moved',
};

function told(alignment: Alignment, side: 'earlier' | 'later'): string {
  const counts = fateCounts(alignment, side);
  const all = FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const words = {...WORDS, alone: side === 'earlier' ? 'dropped' : 'new'};
  return FATES.map(fate => `${share(counts[fate], all)} ${words[fate]}`).join(', ');
}

function share(part: number, all: number): string {
  return `${all === 0 ? 0 : ((100 * part) / all).toFixed(1)} %`;
}
