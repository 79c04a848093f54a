/** Whether words are set in capitals: no small letter, and two capitals together, for initials alone are not. */
export function isInCapitals(words: string): boolean {
  // The small letters that most lines have are found faster without Unicode.
  return !/[a-z]/.test(words) && !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
}
