import {forEachClause} from '../clause-ranges.ts';
import {gathered} from './gathered.ts';
import {type Occurrence, type Phrases, placesOf, spelling} from './phrases.ts';

/** The rule, as notes print it. */
export const SEGMENTATION_RULE =
  'each clause is cut into the fewest pieces, every piece a phrase or a single word; of equal cuts the one whose ' +
  'phrases are more frequent';

const TIE = 1e-9; // a whole text of frequent phrases weighs less than one piece saved

/**
 * Which phrase does each word belong to, when every word shall belong to exactly one?
 *
 * The texts of `phrases`, cut anew: the pieces, joined, give back every counted word, and the words of all pieces add
 * up to the sizes of the texts. Dynamic programming over each clause; linear in the number of occurrences.
 */
export function segmented(phrases: Phrases): Phrases {
  const longer = candidatesByRow(phrases);
  const pieces: Occurrence[] = [];
  const {tokens, units} = phrases.joined;
  forEachClause(tokens, units, (from, to) => {
    pieces.push(...bestCut(from, to, longer));
  });
  return gathered(phrases.joined, pieces, piece => spelling(phrases.joined, piece));
}

interface Candidate {
  readonly words: number;
  readonly worth: number;
}

type Candidates = ReadonlyMap<number, readonly Candidate[]>;

/** The phrases of two words or more that begin at each row, and what it is worth to take them. */
function candidatesByRow(phrases: Phrases): Candidates {
  const found = new Map<number, Candidate[]>();
  phrases.words.forEach((words, i) => {
    if (words < 2) return;
    const rows = placesOf(phrases, i);
    const candidate = {words, worth: words - 1 + TIE * rows.length};
    for (const row of rows) {
      const known = found.get(row);
      if (known === undefined) found.set(row, [candidate]);
      else known.push(candidate);
    }
  });
  return found;
}

/** From the last row to the first: the best worth of the rest, and the length of the piece it begins with. */
function bestCut(from: number, to: number, longer: Candidates): Occurrence[] {
  const worth = new Float64Array(to - from + 1);
  const length = new Uint8Array(to - from).fill(1);
  for (let row = to - 1; row >= from; row--) {
    const at = row - from;
    worth[at] = worth[at + 1] as number;
    for (const {words, worth: own} of longer.get(row) ?? []) {
      if (row + words > to) continue;
      const total = own + (worth[at + words] as number);
      if (total <= (worth[at] as number)) continue;
      worth[at] = total;
      length[at] = words;
    }
  }
  const pieces: Occurrence[] = [];
  for (let row = from; row < to; row += length[row - from] as number) {
    pieces.push({row, words: length[row - from] as number});
  }
  return pieces;
}
