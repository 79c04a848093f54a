import {InputError} from '../base/errors.ts';
import {applyStep} from '../model/ledger.ts';
import {ledgerStep} from './ledger-step.ts';
import {marksAfter} from './marks-after.ts';
import type {Normalised} from './normalised.ts';
import {splitOnHeadings} from './split-on-headings.ts';
import {structure} from './structure.ts';

/** Which of the documents in one file a text is. */
export interface PartOfFile {
  /** What the headings hold that open one; empty for any heading. */
  readonly headings: string;
  /** From 1. */
  readonly number: number;
}

/**
 * One of several documents that stand in a file under headings of their own: the rest is taken out, on record.
 *
 * InputError where the file has fewer.
 */
export function onePart(whole: Normalised, {headings, number}: PartOfFile): Normalised {
  const {text, ledger, marks} = whole;
  const parts = splitOnHeadings({text, sections: structure(text, {marks})}, headings);
  const span = parts[number - 1]?.span;
  if (span === undefined) {
    throw new InputError(
      `part ${number} of ${parts.length} under headings with "${headings}"; expected a lower number`,
    );
  }
  const rest = [
    {start: 0, before: text.slice(0, span.start), after: ''},
    {start: span.end, before: text.slice(span.end), after: ''},
  ];
  const step = ledgerStep(
    'split-on-headings',
    rest.filter(({before}) => before !== ''),
  );
  const inside = marks.filter(mark => mark.span.end > span.start && mark.span.start < span.end);
  return {text: applyStep(text, step), ledger: [...ledger, step], marks: marksAfter(inside, step)};
}
