import * as z from 'zod';
import {InputError} from '../base/errors.ts';
import {decode} from '../ingest/decode.ts';
import {inFile} from '../ingest/in-file.ts';
import type {Plan, PlannedTerm} from '../model/plan.ts';
import {parseChecked} from './parse-checked.ts';
import {readBytes} from './read-bytes.ts';
import {sha256} from './sha256.ts';

const term = z.string().regex(/\S/, 'expected a word or phrase');

const planSchema = z.strictObject({
  /** What the plan is about, for people. */
  title: z.string().optional(),
  /** When it was fixed. */
  registered: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO date such as 2026-11-25')
    .optional(),
  terms: z
    .array(z.union([term, z.strictObject({term, expect: z.enum(['more', 'less']).optional()})]))
    .min(1, 'expected at least one term'),
  measure: z.string().optional(),
  correction: z.string().optional(),
  alpha: z
    .number()
    .gt(0, 'expected a number between 0 and 1')
    .lt(1, 'expected a number between 0 and 1')
    .optional(),
  least: z.number().min(0, 'expected a Log Ratio of 0 or more').optional(),
});

/**
 * Reads a plan: which terms are to be tested, and by which rules, fixed before looking.
 *
 * Unless the file says otherwise: four-term G², Holm's correction, 5 %, no least effect. InputError with the key that is
 * wrong, and for a term that is planned twice.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('plan.json', '{"terms": ["peace", {"term": "war", "expect": "less"}]}');
 * const plan = await readPlan('plan.json');
 * [plan.measure, plan.correction, plan.alpha]; // → ['g2-four-term', 'holm', 0.05]
 * ```
 */
export async function readPlan(path: string): Promise<Plan> {
  const bytes = await readBytes(path);
  const text = inFile(path, () => decode(bytes)).text;
  return {...parsePlan(text, path), path, sha256: sha256(bytes)};
}

/** The plan that a JSON text holds; `path` is named in errors. */
export function parsePlan(text: string, path: string): Omit<Plan, 'path' | 'sha256'> {
  const {terms, measure, correction, alpha, least} = parseChecked(text, path, planSchema);
  return {
    terms: onceEach(terms.map(planned), path),
    measure: measure ?? 'g2-four-term',
    correction: correction ?? 'holm',
    alpha: alpha ?? 0.05,
    least: least ?? 0,
  };
}

function planned(entry: string | {term: string; expect?: 'more' | 'less' | undefined}): PlannedTerm {
  if (typeof entry === 'string') return {term: entry};
  return entry.expect === undefined ? {term: entry.term} : {term: entry.term, expect: entry.expect};
}

function onceEach(terms: readonly PlannedTerm[], path: string): readonly PlannedTerm[] {
  const known = new Set<string>();
  for (const {term} of terms) {
    if (known.has(term))
      throw new InputError(`${path}: term planned twice: ${term}; expected each term once`);
    known.add(term);
  }
  return terms;
}
