import type {Comparison} from '../model/comparison.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import type {StopList} from '../tokens/stop-list.ts';

/**
 * Which terms a stop list hides: its words, and phrases that begin or end with one ("of the working class").
 *
 * Element i is 1 when term i is hidden. Hiding never changes a total: hidden terms are pooled, not dropped.
 */
export function hiddenTerms(terms: readonly string[], {words}: StopList): Uint8Array {
  return Uint8Array.from(terms, term => {
    const first = term.indexOf(' ');
    if (first < 0) return words.has(term) ? 1 : 0;
    return words.has(term.slice(0, first)) || words.has(term.slice(term.lastIndexOf(' ') + 1)) ? 1 : 0;
  });
}

/** How the one row of all hidden terms is called. */
export function hiddenLabel(hidden: Uint8Array): string {
  const n = hidden.reduce((sum, is) => sum + is, 0);
  return `hidden (${n} ${n === 1 ? 'term' : 'terms'})`;
}

/** The same table with the hidden terms as one term, the last. */
export function poolHidden(counts: FrequencyTable, hidden: Uint8Array): FrequencyTable {
  const visible = [...counts.terms.keys()].filter(t => hidden[t] === 0);
  if (visible.length === counts.terms.length) return counts;
  const pool = pooledRow(counts, hidden);
  const rows = visible.map(t => rowOfTerm(counts, t));
  const all = [...rows, pool];
  return {
    ...counts,
    terms: [...visible.map(t => counts.terms[t] as string), hiddenLabel(hidden)],
    counts: Uint32Array.from([
      ...visible.map(t => counts.counts[t] as number),
      pooledCount(counts.counts, hidden),
    ]),
    offsets: offsetsOf(all.map(({unit}) => unit.length)),
    unit: joined(all.map(({unit}) => unit)),
    count: joined(all.map(({count}) => count)),
    ...(counts.positions === undefined ? {} : {positions: pooledPositions(counts, hidden)}),
  };
}

/** Occurrences of all hidden terms together, on both sides. */
export function pooledCounts({target, reference}: Comparison, hidden: Uint8Array): readonly [number, number] {
  return [pooledCount(target.counts, hidden), pooledCount(reference.counts, hidden)];
}

/** The places of the visible terms, then those of the hidden ones in one rising row; phrases may begin at one place. */
function pooledPositions({counts, positions}: FrequencyTable, hidden: Uint8Array): Uint32Array | undefined {
  if (positions === undefined) return undefined;
  const [seen, pool]: [number[], number[]] = [[], []];
  let at = 0;
  counts.forEach((count, term) => {
    const places = hidden[term] === 1 ? pool : seen;
    for (const end = at + count; at < end; at++) places.push(positions[at] as number);
  });
  return Uint32Array.from([...seen, ...Uint32Array.from(pool).sort()]);
}

interface SparseRow {
  readonly unit: Uint32Array;
  readonly count: Uint32Array;
}

function rowOfTerm({offsets, unit, count}: FrequencyTable, term: number): SparseRow {
  const [from, to] = [offsets[term], offsets[term + 1]];
  return {unit: unit.subarray(from, to), count: count.subarray(from, to)};
}

function pooledRow(counts: FrequencyTable, hidden: Uint8Array): SparseRow {
  const perUnit = new Uint32Array(counts.units.length);
  hidden.forEach((is, term) => {
    if (is === 0) return;
    const {unit, count} = rowOfTerm(counts, term);
    unit.forEach((u, i) => {
      perUnit[u] = (perUnit[u] as number) + (count[i] as number);
    });
  });
  const unit = Uint32Array.from(perUnit.keys()).filter(u => perUnit[u] !== 0);
  return {unit, count: unit.map(u => perUnit[u] as number)};
}

function pooledCount(counts: Uint32Array, hidden: Uint8Array): number {
  return counts.reduce((sum, count, term) => (hidden[term] === 1 ? sum + count : sum), 0);
}

function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    offsets[i + 1] = (offsets[i] as number) + length;
  });
  return offsets;
}

function joined(pieces: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
