const COMMANDS: {readonly [character: string]: string} = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * Text as a BibTeX field holds it: every brace has its partner, no character is a command, letters stay as they are (UTF-8).
 *
 * BibTeX counts `\{` as a brace, so braces in the text become commands. White space and control characters become one space.
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^]|[&%$#_]/g, character => COMMANDS[character] ?? `\\${character}`);
}
