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

/** By class: the shape of a unit that is no mark, and of one that is. */
const SHAPES: {readonly [kind: number]: readonly [plain: Shape, mark: Shape]} = {
  [CLASS.letter]: [SHAPE.letter, SHAPE.mark],
  [CLASS.lowerCase]: [SHAPE.letter, SHAPE.letter],
  [CLASS.digit]: [SHAPE.number, SHAPE.number],
  [CLASS.unspaced]: [SHAPE.unspaced, SHAPE.unspacedMark],
  [CLASS.invisible]: [SHAPE.invisible, SHAPE.invisibleMark],
  [CLASS.apostrophe]: [SHAPE.apostrophe, SHAPE.apostrophe],
  [CLASS.hyphen]: [SHAPE.hyphen, SHAPE.hyphen],
  [CLASS.enDash]: [SHAPE.enDash, SHAPE.enDash],
  [CLASS.fullStop]: [SHAPE.fullStop, SHAPE.fullStop],
  [CLASS.comma]: [SHAPE.comma, SHAPE.comma],
};

function shapeOf(kind: number, text: string, at: number): Shape {
  const [plain, mark] = SHAPES[kind] ?? [SHAPE.none, SHAPE.none];
  return plain !== mark && isMark(text, at) ? mark : plain;
}

/** The shape of a letter beyond the basic plane; a half of one is in no word. */
function shapeBeyond(letter: string): Shape {
  if ((letter.codePointAt(0) as number) <= 0xffff) return SHAPE.none;
  const isUnspaced = IS_UNSPACED.test(letter);
  if (IS_MARK.test(letter)) return isUnspaced ? SHAPE.unspacedMark : SHAPE.mark;
  if (IS_NUMBER.test(letter)) return isUnspaced ? SHAPE.unspaced : SHAPE.number;
  if (IS_LETTER.test(letter)) return isUnspaced ? SHAPE.unspaced : SHAPE.letter;
  return SHAPE.none;
}

/** Marks begin after the Latin letters, so that for these nothing need be asked. */
function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && IS_MARK.test(text[at] as string);
}
