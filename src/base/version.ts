/** Version of phraseshift, as in package.json: part of every recipe. */
export const VERSION = '0.1.0';
