/** A shorter phrase inside a phrase, and the words before it there. */
export interface Inner {
  readonly term: string;
  readonly skip: number;
}

/** The shorter phrases inside a phrase, as they are written: "a b" and "b c" and the three words of "a b c". */
export function phrasesWithin(term: string): readonly Inner[] {
  const starts = [0];
  for (let at = term.indexOf(' '); at >= 0; at = term.indexOf(' ', at + 1)) starts.push(at + 1);
  const ends = [...starts.slice(1).map(start => start - 1), term.length];
  return starts.flatMap((start, skip) =>
    ends
      .slice(skip)
      .flatMap(end => (end - start === term.length ? [] : [{term: term.slice(start, end), skip}])),
  );
}
