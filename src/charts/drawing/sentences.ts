import type {TextSize} from '../../model/table.ts';
import {counted} from './number-words.ts';
import {printable} from './printable.ts';

/** Texts with their sizes, as a caption lists them: "Part I (1 654 words) and the rest (3 707 words)". */
export function sizes(texts: readonly TextSize[]): string {
  return listed(texts.map(({title, words}) => `${printable(title)} (${counted(words, 'word')})`));
}

/** Things as a sentence lists them: "a", "a and b", "a, b and c". */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/** A term as a sentence names it, between quotation marks. */
export function quoted(term: string): string {
  return `“${printable(term)}”`;
}

/** Words closed by exactly one full stop. */
export function sentence(words: string): string {
  return `${words.trim().replace(/\.+$/, '')}.`;
}

/** The first five of many, and how many more there are: an alternative text is read aloud. */
export function firstOf(said: readonly string[]): string {
  const more = said.length - 5;
  return said.slice(0, 5).join('; ') + (more > 0 ? `; and ${counted(more, 'more term')}` : '');
}
