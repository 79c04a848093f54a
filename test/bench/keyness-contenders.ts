import {readFileSync} from 'node:fs';
import {countTerms} from '../../src/counts/count-terms.ts';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

type Run = () => number;

/** Both ways to hold the first half of the files against the second; each gives the sum of |G²| over all terms. */
export function keynessContenders(paths: readonly string[]): readonly [ours: Run, plain: Run] {
  const half = paths.length >> 1;
  const sides = [paths.slice(0, half), paths.slice(half)];
  return [() => ours(sides), () => plain(sides)];
}

function read(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

function ours(sides: readonly (readonly string[])[]): number {
  const vocabulary = createVocabulary();
  const [target = new Uint32Array(0), reference = new Uint32Array(0)] = sides.map(paths =>
    paths.reduce((sum, path) => {
      const text = read(path);
      const sections = [
        {id: 'text', title: 'Text', kind: 'body', span: {start: 0, end: text.length}},
      ] as const;
      const counts = countTerms(tokenise({text, sections}, vocabulary));
      return counts.map((count, id) => count + (sum[id] ?? 0));
    }, new Uint32Array(0)),
  );
  const [n1, n2] = [total(target), total(reference)];
  let sum = 0;
  for (let id = 0; id < vocabulary.size; id++) {
    sum += Math.abs(g2FourTerm.score({f1: target[id] ?? 0, f2: reference[id] ?? 0, n1, n2}) ?? 0);
  }
  return sum;
}

function plain(sides: readonly (readonly string[])[]): number {
  const [target = new Map(), reference = new Map()] = sides.map(paths => {
    const counts = new Map<string, number>();
    for (const path of paths) {
      for (const word of read(path).toLowerCase().split(/\W+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  });
  const [n1, n2] = [total(target.values()), total(reference.values())];
  let sum = 0;
  for (const word of new Set([...target.keys(), ...reference.keys()])) {
    sum += Math.abs(g2FourTerm.score({f1: target.get(word) ?? 0, f2: reference.get(word) ?? 0, n1, n2}) ?? 0);
  }
  return sum;
}

function total(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
