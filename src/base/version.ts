/**
 * Version of phraseshift, as in package.json: part of every recipe.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * frequencies(await readText('moscow-1957:I')).recipe.version === VERSION; // → true
 * ```
 */
export const VERSION = '0.1.0';
