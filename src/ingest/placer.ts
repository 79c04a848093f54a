import {countBelow, growingColumn, rowOf} from '../base/columns.ts';
import type {Document} from '../model/document.ts';
import {type LedgerStep, undone} from '../model/ledger.ts';
import type {Place} from '../model/note.ts';

/**
 * Where in the raw file a character of the text stands: a function from offset to line and column, both from 1.
 *
 * Columns count characters as an editor does (code points, a byte order mark not among them). The lines of the file
 * are indexed once, at the first call, so that each costs a few binary searches. `source` gives the source text where it is
 * at hand.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {document} = await readText('moscow-1957');
 * const {start} = document.sections.find(({id}) => id === 'II').span;
 * placer(document)(start); // → {document: 'moscow-1957', line: 77, column: 1}
 * ```
 */
export function placer(
  document: Pick<Document, 'id' | 'text' | 'ledger'>,
  source = () => undone(document.text, document.ledger),
): (offset: number) => Place {
  let prepared: ((offset: number) => Place) | undefined; // a text without notes needs none
  return offset => {
    prepared ??= prepare(document, source());
    return prepared(offset);
  };
}

function prepare({id, ledger}: Pick<Document, 'id' | 'ledger'>, source: string): (offset: number) => Place {
  const backwards = ledger.map(stepBack).reverse();
  const placeOf = sourcePlacer(id, source);
  return offset => placeOf(backwards.reduce((place, back) => back(place), offset));
}

/** The same for characters of the source itself; `id` is that of its document. */
export function sourcePlacer(id: string, source: string): (offset: number) => Place {
  const lines = lineStarts(source);
  const pairs = surrogatePairs(source);
  return at => {
    const line = rowOf(lines, at);
    const start = lines[line] as number;
    const column = at - start - (countBelow(pairs, at) - countBelow(pairs, start)) + 1;
    return {document: id, line: line + 1, column: Math.max(1, column)};
  };
}

/** The inverse of one step, for many calls: `sourceOffset` of a ledger with this step alone. */
function stepBack({start, before, after}: LedgerStep): (offset: number) => number {
  const laterEnds = new Uint32Array(start.length);
  const earlierEnds = new Uint32Array(start.length);
  let shift = 0;
  start.forEach((at, i) => {
    const [was, is] = [(before[i] ?? '').length, (after[i] ?? '').length];
    laterEnds[i] = at + shift + is;
    earlierEnds[i] = at + was;
    shift += is - was;
  });
  return offset => {
    const passed = countBelow(laterEnds, offset + 1);
    const moved = offset - (laterEnds[passed - 1] ?? 0) + (earlierEnds[passed - 1] ?? 0);
    const next = start[passed];
    if (next === undefined || moved < next) return moved;
    return Math.min(moved, next + Math.max(0, (before[passed] ?? '').length - 1));
  };
}

/** Where the lines start, and the length: row k of the ragged column is line k + 1. */
function lineStarts(source: string): Uint32Array {
  const starts = growingColumn();
  starts.push(source.startsWith('\uFEFF') ? 1 : 0);
  for (const {index, 0: end} of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  starts.push(source.length + 1);
  return starts.done();
}

function surrogatePairs(source: string): Uint32Array {
  return Uint32Array.from(source.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({index}) => index);
}
