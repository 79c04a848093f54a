import {functionWordsEn} from './function-words-en.ts';
import type {StopList} from './stop-list.ts';

/**
 * Every stop list, in the order help and reports name them.
 *
 * ```ts
 * STOP_LISTS[0].words.has('the'); // → true
 * ```
 */
export const STOP_LISTS = [functionWordsEn] as const satisfies readonly StopList[];

/** The name of a stop list. */
export type StopListName = (typeof STOP_LISTS)[number]['name'];
