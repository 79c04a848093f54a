import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

// After a word or a closing mark, never at the head of a line: there it labels the note itself.
const BRACKETED = /(?<=[\p{L}\p{N}.,;:!?)"'”’])[^\S\n]?\[(\d{1,3})\](?![\p{L}\p{M}\p{N}(])/gu;
const RAISED = /(?<=[\p{L}\p{M}.,;:!?)"'”’])([⁰¹²³⁴-⁹]{1,3})(?![\p{L}\p{M}\p{N}⁺⁻])/gu;
const MAY_BE = /\[1\]|¹/;
const FEWEST = 3;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Takes the marks of footnotes out of the running text, where they count up. */
export const footnoteMarks = {
  name: 'footnote-marks',
  about:
    'Numbers in square brackets, or raised digits, after a word or mark, which count 1, 2, 3 … through the whole text ' +
    `(${FEWEST} or more, none left out), mark footnotes and are dropped. Marks at the head of a line label the notes and stay.`,
  isDefault: true,
  changes(text) {
    if (!MAY_BE.test(text)) return ledgerStep(this.name, []);
    const bracketed = sequence(text, BRACKETED, Number);
    return ledgerStep(this.name, bracketed.length > 0 ? bracketed : sequence(text, RAISED, raisedNumber));
  },
} as const satisfies Normaliser;

/** All marks of one form, if they count up; else none. */
function sequence(text: string, form: RegExp, numberOf: (digits: string) => number): readonly Replacement[] {
  const marks = Array.from(text.matchAll(form));
  const countsUp = marks.length >= FEWEST && marks.every(({1: digits = ''}, i) => numberOf(digits) === i + 1);
  return countsUp ? marks.map(({index: start, 0: before}) => ({start, before, after: ''})) : [];
}

function raisedNumber(digits: string): number {
  return Number(Array.from(digits, digit => RAISED_DIGITS.indexOf(digit)).join(''));
}
