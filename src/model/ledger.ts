import {countBelow} from '../base/columns.ts';
import type {Span} from './span.ts';

/**
 * What one normaliser did: change i stood at `start[i]` of the text the rule was given, where it put
 * `after[i]` for `before[i]`. Changes rise and do not overlap.
 */
export interface LedgerStep {
  /** The normaliser's name. */
  readonly rule: string;
  readonly start: Uint32Array;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every normalisation of a text, first to last: enough to find the source of any character, and to undo them all. */
export type Ledger = readonly LedgerStep[];

/** One change, with its place in the decoded source file. */
export interface Change {
  readonly rule: string;
  readonly source: Span;
  readonly before: string;
  readonly after: string;
}

// Fewer changes are made one by one as fast.
const MANY = 100;

/** The text after a step's changes. */
export function applyStep(text: string, step: LedgerStep): string {
  return replaced(text, step);
}

/**
 * The source text that these normalisations were made from, character for character.
 *
 * ```ts
 * import {ingest} from 'phraseshift';
 *
 * const bytes = new TextEncoder().encode('Peace\r\nand bread\r\n');
 * const {text, ledger} = await ingest(bytes, {id: 'a', path: 'a.txt', sha256: '0'.repeat(64)});
 * undone(text, ledger); // → 'Peace\r\nand bread\r\n'
 * ```
 */
export function undone(text: string, ledger: Ledger): string {
  return ledger.reduceRight((later, step) => {
    return replaced(later, {start: laterStarts(step), before: step.after, after: step.before});
  }, text);
}

/**
 * Where in the source a character of the text stands; a character that a rule put in maps to where it was put.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {document} = await readText('moscow-1957');
 * sourceOffset(document.ledger, 0); // → 0
 * ```
 */
export function sourceOffset(ledger: Ledger, offset: number): number {
  return ledger.reduceRight((place, step) => earlierOffset(step, place), offset);
}

/**
 * Where places of a text lie after a step; the same order. A place inside a change lies where what was put for it begins;
 * one at which a change begins stays before what was put there.
 */
export function laterOffsets({start, before, after}: LedgerStep, offsets: readonly number[]): Uint32Array {
  const shifts = new Int32Array(start.length + 1); // how far the text has moved before change i
  start.forEach((_, i) => {
    shifts[i + 1] = (shifts[i] as number) + (after[i] ?? '').length - (before[i] ?? '').length;
  });
  return Uint32Array.from(offsets, offset => {
    const change = countBelow(start, offset) - 1;
    if (change < 0) return offset;
    const at = start[change] as number;
    if (offset < at + (before[change] ?? '').length) return at + (shifts[change] as number);
    return offset + (shifts[change + 1] as number);
  });
}

/**
 * Every change of the ledger, in the order they were made, with its place in the source.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {document} = await readText('moscow-1957');
 * const [first] = changes(document.ledger);
 * [first.rule, first.source.start]; // → ['page-breaks', 22460]
 * ```
 */
export function changes(ledger: Ledger): readonly Change[] {
  return ledger.flatMap((step, index) => {
    const earlier = ledger.slice(0, index);
    return Array.from(step.start, (start, i) => {
      const before = step.before[i] ?? '';
      const source = {start: sourceOffset(earlier, start), end: sourceOffset(earlier, start + before.length)};
      return {rule: step.rule, source, before, after: step.after[i] ?? ''};
    });
  });
}

function replaced(text: string, step: Omit<LedgerStep, 'rule'>): string {
  const {start, before, after} = step;
  if (start.length === 0) return text;
  const everywhere = start.length >= MANY ? replacedEverywhere(text, step) : undefined;
  if (everywhere !== undefined) return everywhere;
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < start.length; i++) {
    const at = start[i] as number;
    const put = after[i] as string;
    if (at > from) pieces.push(text.slice(from, at));
    if (put !== '') pieces.push(put);
    from = at + (before[i] as string).length;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** The same where one and the same change was made wherever it could be, as with the ends of lines; else undefined. */
function replacedEverywhere(
  text: string,
  {start, before, after}: Omit<LedgerStep, 'rule'>,
): string | undefined {
  const [was, is] = [before[0] ?? '', after[0] ?? ''];
  const overlapsItself = was.length > 1 && was.charAt(0) === was.at(-1);
  if (was === '' || was.length > 2 || overlapsItself) return undefined;
  if (!before.every(words => words === was) || !after.every(words => words === is)) return undefined;
  const pieces = text.split(was);
  return pieces.length === start.length + 1 ? pieces.join(is) : undefined;
}

function laterStarts({start, before, after}: LedgerStep): Uint32Array {
  let shift = 0;
  return start.map((at, i) => {
    const later = at + shift;
    shift += (after[i] ?? '').length - (before[i] ?? '').length;
    return later;
  });
}

function earlierOffset({start, before, after}: LedgerStep, offset: number): number {
  let shift = 0;
  for (let i = 0; i < start.length; i++) {
    const at = start[i] as number;
    const later = at + shift;
    if (offset < later) break;
    const [was, is] = [(before[i] ?? '').length, (after[i] ?? '').length];
    if (offset < later + is) return at + Math.min(offset - later, Math.max(0, was - 1));
    shift += is - was;
  }
  return offset - shift;
}
