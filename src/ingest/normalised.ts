import {applyStep, type Ledger, type LedgerStep} from '../model/ledger.ts';
import {chosenNormalisers, type NormaliserChoice} from './chosen-normalisers.ts';
import {marksAfter} from './marks-after.ts';
import type {Mark, Parsed} from './parsed.ts';

/** A text made comparable with others, with the ledger that undoes it and the marks in their new places. */
export interface Normalised {
  readonly text: string;
  readonly ledger: Ledger;
  readonly marks: readonly Mark[];
}

/** The reader's steps, then those of the chosen normalisers. Steps that changed nothing are left out. */
export function normalised(
  {text: source, ledger: read = [], marks = [], isParted}: Parsed,
  choice: NormaliserChoice = {},
): Normalised {
  let text = read.reduce(applyStep, source);
  const steps: LedgerStep[] = [];
  let found: readonly Mark[] = [];
  for (const normaliser of chosenNormalisers(choice)) {
    if (isParted && normaliser.guessesParagraphs) continue;
    const step = normaliser.changes(text);
    if (step.start.length === 0 && normaliser.marks === undefined) continue;
    found = marksAfter([...found, ...(normaliser.marks?.(text) ?? [])], step);
    text = applyStep(text, step);
    if (step.start.length > 0) steps.push(step);
  }
  return {text, ledger: [...read, ...steps], marks: inOrder([...steps.reduce(marksAfter, marks), ...found])};
}

/** By start, then by end, longest first. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
