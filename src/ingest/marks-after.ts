import {type LedgerStep, laterOffsets} from '../model/ledger.ts';
import type {Mark} from './parsed.ts';

/** Marks in their places after a step. */
export function marksAfter(marks: readonly Mark[], step: LedgerStep): readonly Mark[] {
  const starts = laterOffsets(
    step,
    marks.map(({span}) => span.start),
  );
  const ends = laterOffsets(
    step,
    marks.map(({span}) => span.end),
  );
  return marks.map((mark, i) => {
    const start = starts[i] as number;
    return {...mark, span: {start, end: Math.max(start, ends[i] as number)}};
  });
}
