import * as z from 'zod';
import {InputError} from '../../base/errors.ts';
import type {Ledger, LedgerStep} from '../../model/ledger.ts';
import {parseJson} from '../parse-checked.ts';

const whole = z.number().int().nonnegative();

const stepSchema = z.strictObject({
  rule: z.string(),
  /** From the beginning of each change to that of the one before it; the first from the beginning of the text. */
  gaps: z.array(whole),
  /** Each pair of before and after once, in the order of its first use. */
  pairs: z.array(z.tuple([z.string(), z.string()])),
  /** Which pair each change is; left out where there is but one. */
  which: z.array(whole).optional(),
});

/** A ledger as a file: one step a line, as compact JSON. Line breaks by the thousand take two digits each. */
export function formatLedger(ledger: Ledger): string {
  return ledger.map(step => `${JSON.stringify(lineOf(step))}\n`).join('');
}

/** The ledger that `formatLedger` wrote; `path` is named in errors. InputError. */
export function parseLedger(text: string, path: string): Ledger {
  return text.split('\n').flatMap((line, i) => (line === '' ? [] : [stepOf(line, `${path}:${i + 1}`)]));
}

function lineOf({rule, start, before, after}: LedgerStep): z.infer<typeof stepSchema> {
  const pairs = new Map<string, number>();
  const kept: [string, string][] = [];
  const which = before.map((was, i) => {
    const pair: [string, string] = [was, after[i] ?? ''];
    const key = `${was.length}:${was}${pair[1]}`;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    pairs.set(key, kept.length);
    kept.push(pair);
    return kept.length - 1;
  });
  const gaps = Array.from(start, (at, i) => at - (i === 0 ? 0 : (start[i - 1] as number)));
  return {rule, gaps, pairs: kept, ...(kept.length > 1 ? {which} : {})};
}

function stepOf(line: string, place: string): LedgerStep {
  const checked = stepSchema.safeParse(parseJson(line, place));
  if (!checked.success) throw new InputError(`${place}: no step of a ledger; add the text again`);
  const {rule, gaps, pairs, which = gaps.map(() => 0)} = checked.data;
  if (which.length !== gaps.length || which.some(pair => pairs[pair] === undefined)) {
    throw new InputError(`${place}: ${gaps.length} places for other changes; add the text again`);
  }
  let at = 0;
  return {
    rule,
    start: Uint32Array.from(gaps, gap => {
      at += gap;
      return at;
    }),
    before: which.map(pair => pairs[pair]?.[0] ?? ''),
    after: which.map(pair => pairs[pair]?.[1] ?? ''),
  };
}
