import type {Edit, EditKind, TokenRange} from '../model/alignment.ts';
import type {Matching} from './matching.ts';
import type {Stretch} from './segments.ts';
import {transposedPairs} from './transposed-pairs.ts';

/**
 * Which words of a passage were kept, substituted, inserted, deleted, transposed?
 *
 * In the later text's order; joined, they give back the words of both sides, each once. Words that changed at one
 * place are one substitution (n words for m), but a near match is one of its own, word for word. Words that left one
 * place of the passage and stand at another are transposed.
 */
export function editsOf(part: Stretch, matching: Matching): readonly Edit[] {
  const {words} = matching;
  const writer = editWriter(part, matching);
  const transposed = transposedPairs(part, matching);
  let [i, j] = [0, 0];
  for (;;) {
    const [fromA, fromB] = [i, j];
    while (i < part.a.length && isAlone(matching, 'a', part.a[i])) i++;
    while (j < part.b.length && isAlone(matching, 'b', part.b[j])) j++;
    changed(writer, {from: fromA, to: i}, {from: fromB, to: j}, {transposed});
    if (i === part.a.length || j === part.b.length) return writer.edits;
    const isSame = words.a.term[part.a[i] as number] === words.b.term[part.b[j] as number];
    writer.add(isSame ? 'kept' : 'substituted', {from: i, to: i + 1}, {from: j, to: j + 1});
    i++;
    j++;
  }
}

interface EditWriter {
  readonly edits: readonly Edit[];
  /** Ranges of indexes in the passage; kept words that go on join the edit before. */
  add(kind: EditKind, a: TokenRange, b: TokenRange): void;
}

function editWriter(part: Stretch, {words}: Matching): EditWriter {
  const edits: Edit[] = [];
  const rowsOf = (side: 'a' | 'b', {from, to}: TokenRange): TokenRange => {
    const first = part[side][0];
    const row = first === undefined ? 0 : (words[side].row[first] as number);
    return {from: row + from, to: row + to};
  };
  return {
    edits,
    add(kind, a, b) {
      const [earlier, later] = [rowsOf('a', a), rowsOf('b', b)];
      const before = edits.at(-1);
      const goesOn = before?.earlier.to === earlier.from && before.later.to === later.from;
      if (goesOn && kind === before.kind && (kind === 'kept' || kind === 'transposed')) {
        edits[edits.length - 1] = {
          kind,
          earlier: {...before.earlier, to: earlier.to},
          later: {...before.later, to: later.to},
        };
      } else edits.push({kind, earlier, later});
    },
  };
}

/** The edits of words that changed at one place: those transposed part the others. */
function changed(
  writer: EditWriter,
  a: TokenRange,
  b: TokenRange,
  {transposed}: {readonly transposed: ReadonlyMap<number, number>},
): void {
  const gone = new Set(transposed.values());
  const [runsA, runsB] = [runsWithout(a, k => gone.has(k)), runsWithout(b, k => transposed.has(k))];
  let k = 0;
  for (let j = b.from; j <= b.to; j++) {
    const run = runsB[k];
    if (run !== undefined && run.from === j) {
      const from = runsA[k];
      writer.add(from === undefined ? 'inserted' : 'substituted', from ?? {from: a.to, to: a.to}, run);
      k++;
      j = run.to;
    }
    const moved = transposed.get(j);
    if (j < b.to && moved !== undefined)
      writer.add('transposed', {from: moved, to: moved + 1}, {from: j, to: j + 1});
  }
  for (const run of runsA.slice(k)) writer.add('deleted', run, {from: b.to, to: b.to});
}

function runsWithout({from, to}: TokenRange, isOut: (k: number) => boolean): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  for (let k = from; k < to; k++) {
    if (isOut(k)) continue;
    const before = runs.at(-1);
    if (before?.to === k) runs[runs.length - 1] = {from: before.from, to: k + 1};
    else runs.push({from: k, to: k + 1});
  }
  return runs;
}

function isAlone({partner}: Matching, side: 'a' | 'b', place: number | undefined): boolean {
  return partner[side][place as number] === -1;
}
