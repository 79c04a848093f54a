// Headings are no longer, and this is asked of every paragraph.
const LONGEST = 300;

/** A line without the title of the text before its words: `Part I THE LORD ADVOCATE` of `CATRIONA Part I THE LORD ADVOCATE`. */
export function withoutTitle(line: string, title: string): string {
  if (title.length > LONGEST) return line;
  const words = title.replace(/(?<![\s.,:;])[\s.,:;]+$/, '');
  if (words === '' || !line.startsWith(words)) return line;
  const rest = line.slice(words.length);
  return /^[\s.,:;—–-]/.test(rest) ? rest.replace(/^[\s.,:;—–-]+/, '') : line;
}
