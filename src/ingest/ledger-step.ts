import type {LedgerStep} from '../model/ledger.ts';

/** One stretch of a text and what a rule puts there. */
export interface Replacement {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** A ledger step from replacements that rise and do not overlap. */
export function ledgerStep(rule: string, replacements: readonly Replacement[]): LedgerStep {
  return {
    rule,
    start: Uint32Array.from(replacements, ({start}) => start),
    before: replacements.map(({before}) => before),
    after: replacements.map(({after}) => after),
  };
}

/** A ledger step that puts `after` wherever a pattern (with the flag g) stands in a text. */
export function replacing(
  rule: string,
  text: string,
  {pattern, after}: {readonly pattern: RegExp; readonly after: (match: string) => string},
): LedgerStep {
  return ledgerStep(
    rule,
    Array.from(text.matchAll(pattern), ({index, 0: before}) => ({
      start: index,
      before,
      after: after(before),
    })),
  );
}
