import {once} from '../base/once.ts';
import {BASIC_PLANE, CLASS, CLASS_OF} from './character-classes.ts';
import type {Hyphens, LetterCase} from './word-rule.ts';

/** What a unit does in a word, as bits: it is part of one; it joins two that are; only the written rule can judge it. */
export const ROLE = {part: 1, joins: 2, rare: 4} as const;

/** How each UTF-16 unit is read: the unit that is compared (low 16 bits), and its role in a word (above). */
export type UnitReading = Int32Array;

/** The reading of a part of a word, above the unit itself; readings up to MARK are of units in no word. */
export const PART = ROLE.part << 16;
export const MARK = 0xffff;

/** What `readJoiner` gives where only the written rule can say how a word goes on. */
export const BY_RULE = ROLE.rare << 16;

/**
 * How the unit after a part of a word is read: a joiner before another part as one more part, anything at which the
 * word ends as 0, and the rest as BY_RULE.
 */
export function readJoiner(reading: UnitReading, units: Uint16Array, at: number): number {
  const read = reading[units[at] as number] as number;
  const role = read >>> 16;
  const next = (reading[units[at + 1] as number] as number) >>> 16;
  if ((role & ROLE.part) !== 0) return BY_RULE;
  if ((role & ROLE.joins) === 0 || (next & ROLE.part) === 0) return 0;
  return role === ROLE.joins && next === ROLE.part ? (read & MARK) | PART : BY_RULE;
}

/** The reading under these options. */
export function readingOf(letterCase: LetterCase, hyphens: Hyphens): UnitReading {
  return READINGS[letterCase][hyphens]();
}

/** The lower-case form of each unit that has one of its own, whatever stands beside it; 0 for the rest. */
const lowerCase = once(() => {
  const lower = new Uint16Array(CLASS_OF.length);
  for (let unit = 0; unit < lower.length; unit++) lower[unit] = isPart(CLASS_OF[unit] as number) ? unit : 0;
  for (const {index} of BASIC_PLANE.matchAll(/\p{CWL}/gu)) lower[index] &&= lowerCaseAlone(index);
  return lower;
});

const READINGS: Readonly<Record<LetterCase, Readonly<Record<Hyphens, () => UnitReading>>>> = {
  fold: {keep: once(() => readingTable('fold', 'keep')), split: once(() => readingTable('fold', 'split'))},
  keep: {keep: once(() => readingTable('keep', 'keep')), split: once(() => readingTable('keep', 'split'))},
};

function readingTable(letterCase: LetterCase, hyphens: Hyphens): UnitReading {
  const lower = lowerCase();
  const reading = new Int32Array(CLASS_OF.length);
  for (let unit = 0; unit < reading.length; unit++) {
    const kind = CLASS_OF[unit] as number;
    const role = roleOf(kind, lower[unit] !== 0, hyphens);
    const folded = role === ROLE.part && letterCase === 'fold';
    reading[unit] = (role << 16) | (folded ? (lower[unit] as number) : plainMark(kind, unit));
  }
  return reading;
}

function isPart(kind: number): boolean {
  return kind === CLASS.letter || kind === CLASS.lowerCase || kind === CLASS.digit;
}

function roleOf(kind: number, hasLower: boolean, hyphens: Hyphens): number {
  switch (kind) {
    case CLASS.letter:
    case CLASS.lowerCase:
    case CLASS.digit:
      return hasLower ? ROLE.part : ROLE.part | ROLE.rare;
    case CLASS.unspaced:
    case CLASS.invisible:
    case CLASS.surrogate:
      return ROLE.part | ROLE.rare;
    case CLASS.apostrophe:
      return ROLE.joins;
    case CLASS.hyphen:
      return hyphens === 'keep' ? ROLE.joins : 0;
    case CLASS.enDash:
      return hyphens === 'keep' ? ROLE.joins | ROLE.rare : 0;
    case CLASS.fullStop:
    case CLASS.comma:
      return ROLE.joins | ROLE.rare;
    default:
      return 0;
  }
}

/** Σ has none: it is ς at the end of a word and σ elsewhere. */
function lowerCaseAlone(unit: number): number {
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  return lower.length === 1 && letter !== 'Σ' ? lower.charCodeAt(0) : 0;
}

function plainMark(kind: number, unit: number): number {
  if (kind === CLASS.apostrophe) return 0x27;
  return kind === CLASS.hyphen ? 0x2d : unit;
}
