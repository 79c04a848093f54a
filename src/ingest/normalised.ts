import {applyStep, type Ledger, type LedgerStep} from '../model/ledger.ts';
import {NORMALISERS} from './normalise/registry.ts';

/** A text made comparable with others, with the ledger that undoes it. Steps that changed nothing are left out. */
export function normalised(source: string): {readonly text: string; readonly ledger: Ledger} {
  let text = source;
  const ledger: LedgerStep[] = [];
  for (const normaliser of NORMALISERS) {
    const step = normaliser.changes(text);
    if (step.start.length === 0) continue;
    text = applyStep(text, step);
    ledger.push(step);
  }
  return {text, ledger};
}
