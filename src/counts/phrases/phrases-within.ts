/** The shorter phrases inside a phrase, as they are written: "a b" and "b c" and the three words of "a b c". */
export function phrasesWithin(term: string): readonly string[] {
  const starts = [0];
  for (let at = term.indexOf(' '); at >= 0; at = term.indexOf(' ', at + 1)) starts.push(at + 1);
  const ends = [...starts.slice(1).map(start => start - 1), term.length];
  return starts.flatMap((start, i) =>
    ends.slice(i).flatMap(end => (end - start === term.length ? [] : [term.slice(start, end)])),
  );
}
