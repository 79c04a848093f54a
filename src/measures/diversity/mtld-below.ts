import type {DiversityMeasure} from '../../model/measure.ts';
import {meanFactorLength} from '../mean-factor-length.ts';

/**
 * How many words in a row does the text go on before it has repeated itself so much that its type–token ratio is spent?
 */
export const mtldBelow = {
  name: 'mtld-below',
  family: 'diversity',
  title: 'Measure of textual lexical diversity MTLD',
  variant: 'a factor ends below .72; mean of both directions',
  formula:
    'N ÷ number of factors, a factor each time V/N since the last falls below .72, the rest in proportion (1 − TTR)/(1 − .72)',
  unit: 'words',
  range: '[1, ∞)',
  sign: 'none: larger is richer',
  zero: 'undefined when every word is a new one, and where the order of the words is not known (frequency lists)',
  source: 'McCarthy & Jarvis 2010, Behavior Research Methods 42(2): 381–392, at 384',
  shortest: 100,
  score: ({words}) => meanFactorLength(words, {endsAt: false}),
} as const satisfies DiversityMeasure;
