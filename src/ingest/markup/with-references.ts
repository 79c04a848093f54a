import {CHARACTER_REFERENCE, referredCharacter} from './character-reference.ts';
import type {TextBuilder} from './text-builder.ts';

export interface Written {
  /** Where the stretch begins in the source of the builder. */
  readonly start: number;
  readonly builder: TextBuilder;
  /** How the stretches between references are written. */
  readonly write: (start: number, end: number) => void;
  /** Names of characters besides the five of XML. */
  readonly entities?: ReadonlyMap<string, string> | undefined;
}

/** Writes a stretch of a source, each reference to a character as that character; one to none stays as it stands. */
export function withReferences(raw: string, {start, builder, write, entities}: Written): void {
  let from = 0;
  if (raw.includes('&')) {
    for (const {index, 0: reference} of raw.matchAll(CHARACTER_REFERENCE)) {
      const character = referredCharacter(reference, entities);
      if (character === undefined) continue;
      write(start + from, start + index);
      from = index + reference.length;
      if (/^[ \t\n\r]$/.test(character)) builder.part(' ');
      else builder.text(start + index, start + from, character);
    }
  }
  write(start + from, start + raw.length);
}
