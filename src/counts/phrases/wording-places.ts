import type {Text} from '../../model/text.ts';
import {forEachClause} from '../clause-ranges.ts';
import {paragraphUnits} from '../units.ts';

/** Finds where a wording, its words parted by spaces, stands in the counted clauses of a text: first tokens, rising. */
export type WordingFinder = (wording: string) => readonly number[];

/** Makes a finder that has gone through the text once. */
export function wordingFinder(text: Text): WordingFinder {
  const {vocabulary, term, clauses} = text.tokens;
  const rowsOf = new Map<number, {readonly row: number; readonly end: number}[]>();
  forEachClause({clauses}, paragraphUnits(text), (from, to) => {
    for (let row = from; row < to; row++) {
      const rows = rowsOf.get(term[row] as number);
      if (rows === undefined) rowsOf.set(term[row] as number, [{row, end: to}]);
      else rows.push({row, end: to});
    }
  });
  return wording => {
    const ids = wording.split(' ').map(word => vocabulary.idOf(word));
    const begins = rowsOf.get(ids[0] as number) ?? [];
    return begins
      .filter(({row, end}) => row + ids.length <= end && ids.every((id, i) => term[row + i] === id))
      .map(({row}) => row);
  };
}
