import {CLASS, CLASS_OF, UNSPACED} from './character-classes.ts';

// Read as ASCII letters, words can be described by expressions that take a machine no time to prepare: those that name
// Unicode's categories themselves take it as long as all the rest of a short text.

/** What a UTF-16 unit can be in a word, each as one ASCII character, so that offsets stay. */
export const SHAPE = {
  letter: 'a',
  mark: 'm',
  number: '0',
  /** Of a script without spaces. */
  unspaced: 'H',
  unspacedMark: 'M',
  /** Joiners, soft hyphens; those of Unicode's marks among them. */
  invisible: 'i',
  invisibleMark: 'I',
  /** The second unit of a letter beyond the basic plane. */
  second: 's',
  apostrophe: "'",
  hyphen: '-',
  enDash: '_',
  fullStop: '.',
  comma: ',',
  none: ' ',
} as const;

type Shape = (typeof SHAPE)[keyof typeof SHAPE];

const IS_MARK = /^\p{M}/u;
const IS_NUMBER = /^\p{N}/u;
const IS_LETTER = /^\p{L}/u;
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/** The shapes from `from` on up to the first unit that can be in no word, or `to`. */
export function wordShape(text: string, from: number, to: number): string {
  let shape = '';
  for (let i = from; i < to; i++) {
    const kind = CLASS_OF[text.charCodeAt(i)] as number;
    const next =
      kind === CLASS.surrogate ? shapeBeyond(text.slice(i, Math.min(to, i + 2))) : shapeOf(kind, text, i);
    if (next === SHAPE.none) break;
    shape += next;
    if (kind === CLASS.surrogate) shape += SHAPE.second;
    if (kind === CLASS.surrogate) i++;
  }
  return shape;
}

function shapeOf(kind: number, text: string, at: number): Shape {
  switch (kind) {
    case CLASS.letter:
      return isMark(text, at) ? SHAPE.mark : SHAPE.letter;
    case CLASS.lowerCase:
      return SHAPE.letter;
    case CLASS.digit:
      return SHAPE.number;
    case CLASS.unspaced:
      return isMark(text, at) ? SHAPE.unspacedMark : SHAPE.unspaced;
    case CLASS.invisible:
      return isMark(text, at) ? SHAPE.invisibleMark : SHAPE.invisible;
    case CLASS.apostrophe:
      return SHAPE.apostrophe;
    case CLASS.hyphen:
      return SHAPE.hyphen;
    case CLASS.enDash:
      return SHAPE.enDash;
    case CLASS.fullStop:
      return SHAPE.fullStop;
    case CLASS.comma:
      return SHAPE.comma;
    default:
      return SHAPE.none;
  }
}

/** The shape of a letter beyond the basic plane; a half of one is in no word. */
function shapeBeyond(letter: string): Shape {
  if ((letter.codePointAt(0) as number) <= 0xffff) return SHAPE.none;
  const isUnspaced = IS_UNSPACED.test(letter);
  if (IS_MARK.test(letter)) return isUnspaced ? SHAPE.unspacedMark : SHAPE.mark;
  const isNumber = IS_NUMBER.test(letter);
  if (!isNumber && !IS_LETTER.test(letter)) return SHAPE.none;
  if (isUnspaced) return SHAPE.unspaced;
  return isNumber ? SHAPE.number : SHAPE.letter;
}

/** Marks begin after the Latin letters, so that for these nothing need be asked. */
function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && IS_MARK.test(text[at] as string);
}
