/** A line without the title of the text before its words: `Part I THE LORD ADVOCATE` of `CATRIONA Part I THE LORD ADVOCATE`. */
export function withoutTitle(line: string, title: string): string {
  const words = title.replace(/[\s.,:;]+$/, '');
  if (words === '' || !line.startsWith(words)) return line;
  const rest = line.slice(words.length);
  return /^[\s.,:;—–-]/.test(rest) ? rest.replace(/^[\s.,:;—–-]+/, '') : line;
}
