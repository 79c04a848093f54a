import type {NoteForm} from '../note-form.ts';
import {alone} from './alone.ts';
import {bracketed} from './bracketed.ts';
import {rounded} from './rounded.ts';
import {spaced} from './spaced.ts';
import {starred} from './starred.ts';

/** Every form in which texts without markup write notes. */
export const NOTE_FORMS = [spaced, alone, bracketed, rounded, starred] as const satisfies readonly NoteForm[];
