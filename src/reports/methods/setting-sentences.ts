import {COUNTING_SENTENCES} from './counting-sentences.ts';
import type {SettingSentence} from './sentence.ts';
import {TESTING_SENTENCES} from './testing-sentences.ts';

/** What each setting says, in the order of a methods paragraph. */
export const SETTING_SENTENCES: readonly SettingSentence[] = [...COUNTING_SENTENCES, ...TESTING_SENTENCES];

/** Settings that the sentence of their command, or of another setting, speaks of; and those that change no number. */
export const TOLD_ELSEWHERE: readonly string[] = [
  'shortest',
  'longest',
  'phrases',
  'isRest',
  'against',
  'phrase',
  'richest',
  'query',
  'node',
  'side',
  'acrossSentences',
  'pieces',
  'measure',
  'terms',
  'context',
  'sort',
  'by',
  'only',
  'classes',
  'square',
  'report',
  'as',
  'common',
];
