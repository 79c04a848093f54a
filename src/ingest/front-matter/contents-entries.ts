/** The entries of a piece of a table of contents, a line each: their words in small letters, without the numbers of pages. */
export function contentsEntries(paragraph: string): readonly string[] {
  return paragraph
    .split('\n')
    .map(
      line =>
        line
          .replace(/[\s.]+\d+$/, '')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? '',
    )
    .filter(entry => /\p{L}/u.test(entry));
}
