// Control characters and halves of surrogate pairs, which XML does not allow, and the marks that turn the writing round.
const UNPRINTABLE =
  /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A term as a figure may show it: what cannot be printed becomes �, blanks at its ends go. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').trim();
}
