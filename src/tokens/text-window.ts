import type {Span} from '../model/span.ts';

/** A stretch of a text as UTF-16 units, to be walked over fast: `units[0]` up to `units[length]`, then a 0. */
export interface TextWindow {
  text: string;
  /** Where the stretch begins in the whole text. */
  offset: number;
  length: number;
  units: Uint16Array;
  bytes: Uint8Array;
  readonly encoder: TextEncoder;
}

/** A window over nothing yet. One window is moved over the whole text, so that no second copy of it is held. */
export function createWindow(): TextWindow {
  return {
    text: '',
    offset: 0,
    length: 0,
    units: new Uint16Array(0),
    bytes: new Uint8Array(0),
    encoder: new TextEncoder(),
  };
}

/** Moves the window to the stretch from `start` up to `end`. */
export function moveWindow(window: TextWindow, text: string, {start, end}: Span): void {
  const length = end - start;
  if (length >= window.units.length) {
    window.units = new Uint16Array(length + (length >> 2) + 1);
    window.bytes = new Uint8Array(window.units.length);
  }
  window.text = text.slice(start, end);
  window.offset = start;
  window.length = length;
  copyUnits(window);
  window.units[length] = 0;
}

/** Plain ASCII is copied by the engine, several times as fast as unit by unit. */
function copyUnits({text, length, units, bytes, encoder}: TextWindow): void {
  const {read, written} = encoder.encodeInto(text, bytes);
  if (read === length && written === length) units.set(bytes.subarray(0, length));
  else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
}
