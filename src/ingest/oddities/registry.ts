import type {Oddity} from '../oddity.ts';
import {endlessParagraph} from './endless-paragraph.ts';
import {ocrConfusions} from './ocr-confusions.ts';
import {possessiveVariants} from './possessive-variants.ts';
import {spacedDash} from './spaced-dash.ts';
import {unbalancedQuotation} from './unbalanced-quotation.ts';

/** Every rule that reports oddities, in the order their notes are listed. */
export const ODDITIES = [
  unbalancedQuotation,
  spacedDash,
  possessiveVariants,
  endlessParagraph,
  ocrConfusions,
] as const satisfies readonly Oddity[];

export type OddityName = (typeof ODDITIES)[number]['name'];
