const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** The same text with each number kept on one line: `1 234`, `95 %` and `12 : 3` are not broken at their spaces. */
export function unbroken(text: string): string {
  return text
    .replace(/(\d)\u2009(?=\d)/g, `$1${NARROW_NO_BREAK_SPACE}`)
    .replace(/(\d) : (?=\d)/g, `$1${NO_BREAK_SPACE}:${NO_BREAK_SPACE}`)
    .replace(/(\d) (?=%)/g, `$1${NO_BREAK_SPACE}`);
}
