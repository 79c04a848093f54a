/** Characters of a cell at most, by Excel's own limit. */
const LONGEST = 32_767;

/**
 * Text as a cell of a workbook can hold it. Characters that XML has no way to write stand as Excel writes them
 * (`_x0001_`), as does text that looks like that; longer text than a cell holds ends in `…`.
 */
export function xlsxText(text: string): string {
  const written = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are meant
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, escaped)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return written.length <= LONGEST
    ? written
    : `${written.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
