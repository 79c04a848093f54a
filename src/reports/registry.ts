import type {Report} from '../model/report.ts';
import type {Text} from '../model/text.ts';
import {textReport} from './text-report.ts';

/** A story that can be told of a text. */
export interface ReportKind {
  readonly name: string;
  readonly about: string;
  readonly tell: (text: Text) => Report;
}

/**
 * Every kind of report, in the order help lists them; the first is told when nobody asks for another.
 *
 * ```ts
 * REPORTS.map(({name}) => name); // → ['text-report']
 * ```
 */
export const REPORTS = [
  {
    name: 'text-report',
    about:
      'one text in numbers: what it is, what it speaks of, what sets its parts apart, what its size cannot show',
    tell: textReport,
  },
] as const satisfies readonly ReportKind[];
