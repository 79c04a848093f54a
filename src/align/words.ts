import type {Text} from '../model/text.ts';

/** The counted words of a text in reading order. A word's place here is not its row in the token table. */
export interface Words {
  /** Ids over a vocabulary that both texts share. */
  readonly term: Int32Array;
  /** Row of the token table. */
  readonly row: Uint32Array;
  /** 1 where a sentence begins; the last element, past the end, is 1 too. */
  readonly sentence: Uint8Array;
  /** The same for paragraphs. */
  readonly paragraph: Uint8Array;
}

/** Which words of two texts are compared, with the same ids for the same terms? */
export function sharedWords(earlier: Text, later: Text): {a: Words; b: Words; terms: readonly string[]} {
  const ids = new Map<string, number>();
  const [a, b] = [wordsOf(earlier, ids), wordsOf(later, ids)];
  return {a, b, terms: [...ids.keys()]};
}

function wordsOf(text: Text, ids: Map<string, number>): Words {
  const {term, vocabulary, sentences, paragraphs} = text.tokens;
  const row = countedRows(text);
  const known = new Int32Array(vocabulary.size).fill(-1);
  const own = new Int32Array(row.length);
  row.forEach((at, i) => {
    const word = term[at] as number;
    if (known[word] === -1) known[word] = idOf(vocabulary.term(word), ids);
    own[i] = known[word] as number;
  });
  const [sentence, paragraph] = [startsOf(row, sentences), startsOf(row, paragraphs)];
  return {term: own, row, sentence, paragraph};
}

/** Rows of the counted sections. */
export function countedRows({tokens: {sections}, counted}: Text): Uint32Array {
  const size = counted.reduce((sum, s) => sum + (sections[s + 1] as number) - (sections[s] as number), 0);
  const rows = new Uint32Array(size);
  let n = 0;
  for (const s of counted) {
    for (let at = sections[s] as number; at < (sections[s + 1] as number); at++) rows[n++] = at;
  }
  return rows;
}

function idOf(term: string, ids: Map<string, number>): number {
  const known = ids.get(term);
  if (known !== undefined) return known;
  ids.set(term, ids.size);
  return ids.size - 1;
}

/** Where the rows of a ragged column begin; a leap over words that are not counted is a beginning too. */
function startsOf(row: Uint32Array, ragged: Uint32Array): Uint8Array {
  const starts = new Uint8Array(row.length + 1);
  let next = 0;
  row.forEach((at, i) => {
    while ((ragged[next] as number) < at) next++;
    if (ragged[next] === at || i === 0 || at !== (row[i - 1] as number) + 1) starts[i] = 1;
  });
  starts[row.length] = 1;
  return starts;
}
