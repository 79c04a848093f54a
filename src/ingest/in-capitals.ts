/** Whether words are set in capitals: no small letter, and two capitals together, for initials alone are not. */
export function isInCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
}
