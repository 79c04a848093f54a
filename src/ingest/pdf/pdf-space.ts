/** White space and comments of PDF, of any amount, as an expression. ISO 32000-1, 7.2.2 and 7.2.3. */
export const SPACE = '(?:[\\0\\s]|%[^\\r\\n]*[\\r\\n])*';
/** The same, and at least some. */
export const SOME_SPACE = SPACE.replace(/\*$/, '+');
