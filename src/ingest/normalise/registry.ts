import type {Normaliser} from '../normaliser.ts';
import {apostrophes} from './apostrophes.ts';
import {byteOrderMark} from './byte-order-mark.ts';
import {eTextFrame} from './e-text-frame.ts';
import {endOfLineHyphens} from './end-of-line-hyphens.ts';
import {footnoteMarks} from './footnote-marks.ts';
import {headingLines} from './heading-lines.ts';
import {letterSpacing} from './letter-spacing.ts';
import {ligatures} from './ligatures.ts';
import {lineEnds} from './line-ends.ts';
import {lineParagraphs} from './line-paragraphs.ts';
import {nfc} from './nfc.ts';
import {noteLines} from './note-lines.ts';
import {pageBreaks} from './page-breaks.ts';
import {pageNumbers} from './page-numbers.ts';
import {quotationMarks} from './quotation-marks.ts';
import {runningHeads} from './running-heads.ts';
import {softHyphens} from './soft-hyphens.ts';
import {whiteSpace} from './white-space.ts';

/** Every normaliser, in the order they work: each is given the text as the one before it left it. */
export const NORMALISERS = [
  byteOrderMark,
  lineEnds,
  ligatures,
  softHyphens,
  nfc,
  eTextFrame,
  letterSpacing,
  noteLines,
  whiteSpace,
  apostrophes,
  quotationMarks,
  footnoteMarks,
  runningHeads,
  pageNumbers,
  endOfLineHyphens,
  headingLines,
  lineParagraphs,
  pageBreaks,
] as const satisfies readonly Normaliser[];

export type NormaliserName = (typeof NORMALISERS)[number]['name'];
