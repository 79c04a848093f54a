import {CLASS, CLASS_OF} from './character-classes.ts';
import type {Hyphens, LetterCase} from './word-rule.ts';

const IN_WORD = 1;
const JOINS = 2;
const RARE = 4;

/** Where words may begin and end in a window, found in one pass without a branch. */
export interface WordBorders {
  /** The units of the window as they are compared; their buffer goes on behind them. */
  readonly spelling: Uint16Array;
  readonly view: DataView;
  /** Begin and end of each candidate in turn. */
  readonly places: Uint32Array;
  /** Units inside candidates that only the written rule can judge, and a last one past every place. */
  readonly rare: Uint32Array;
}

/** Room for the borders of windows of this many units. */
export function createBorders(length: number): WordBorders {
  const spelling = new Uint16Array(length + 16);
  return {
    spelling,
    view: new DataView(spelling.buffer),
    places: new Uint32Array(length + 2),
    rare: new Uint32Array(length + 2),
  };
}

/** How units are read: what each does in a word, and as what it is compared. */
export interface UnitReading {
  readonly roles: Uint8Array;
  readonly forms: Uint16Array;
}

/**
 * Finds all that may be words from `from` up to `to`; returns how many places it wrote.
 *
 * Whether a unit belongs to a word depends on its neighbours alone: it is part of one, or joins two that are.
 */
export function findBorders(
  {spelling, places, rare}: WordBorders,
  units: Uint16Array,
  {from, to, roles, forms}: UnitReading & {readonly from: number; readonly to: number},
): number {
  let count = 0;
  let rareCount = 0;
  let before = 0;
  let wasInside = 0;
  let role = roles[units[from] as number] as number;
  for (let i = from; i <= to; i++) {
    const after = roles[units[i + 1] as number] as number;
    const isInside = (role | ((role >> 1) & before & after)) & IN_WORD;
    spelling[i] = forms[units[i] as number] as number;
    places[count] = i; // overwritten unless this is a border
    count += isInside ^ wasInside;
    rare[rareCount] = i;
    rareCount += (role >> 2) & isInside;
    before = role;
    role = after;
    wasInside = isInside;
  }
  rare[rareCount] = 0xffffffff;
  return count;
}

/** The reading under these options. */
export function readingOf(letterCase: LetterCase, hyphens: Hyphens): UnitReading {
  return {roles: ROLES[hyphens], forms: FORMS[letterCase]};
}

const ROLES: Readonly<Record<Hyphens, Uint8Array>> = {
  keep: CLASS_OF.map(roleOf),
  split: CLASS_OF.map((kind, unit) =>
    kind === CLASS.hyphen || kind === CLASS.enDash ? 0 : roleOf(kind, unit),
  ),
};

const FORMS: Readonly<Record<LetterCase, Uint16Array>> = {
  fold: Uint16Array.from(CLASS_OF, (kind, unit) => formOf(kind, String.fromCharCode(unit).toLowerCase())),
  keep: Uint16Array.from(CLASS_OF, (kind, unit) => formOf(kind, String.fromCharCode(unit))),
};

function roleOf(kind: number, unit: number): number {
  switch (kind) {
    case CLASS.letter:
    case CLASS.lowerCase:
    case CLASS.digit:
      return isFoldedAlone(unit) ? IN_WORD : IN_WORD | RARE;
    case CLASS.unspaced:
    case CLASS.invisible:
    case CLASS.surrogate:
      return IN_WORD | RARE;
    case CLASS.apostrophe:
    case CLASS.hyphen:
      return JOINS;
    case CLASS.fullStop:
    case CLASS.comma:
    case CLASS.enDash:
      return JOINS | RARE;
    default:
      return 0;
  }
}

/** Whether its lower-case form is one unit, whatever stands beside it; Σ is ς at the end of a word. */
function isFoldedAlone(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase().length === 1 && letter !== 'Σ';
}

function formOf(kind: number, letter: string): number {
  if (kind === CLASS.apostrophe) return 0x27;
  return kind === CLASS.hyphen ? 0x2d : letter.charCodeAt(0);
}
