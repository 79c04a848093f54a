import {expect} from '@jest/globals';
import {countedRows} from '../../src/align/words.ts';
import type {Alignment, TokenRange} from '../../src/model/alignment.ts';
import type {Text} from '../../src/model/text.ts';

/** Laws of every alignment: nothing is lost, nothing told twice, and what is called the same is the same. */
export function expectLawful({earlier, later, passages, laterOf, earlierOf}: Alignment): void {
  expect(rowsIn(passages.map(({earlierTokens}) => earlierTokens))).toEqual([...countedRows(earlier)]);
  expect(passages.flatMap(({laterTokens}) => rowsOf(laterTokens))).toEqual([...countedRows(later)]);
  for (const {edits, earlierTokens, laterTokens, operation, isVerbatim} of passages) {
    expect(rowsIn(edits.map(edit => edit.earlier))).toEqual(rowsOf(earlierTokens));
    expect(edits.flatMap(edit => rowsOf(edit.later))).toEqual(rowsOf(laterTokens));
    if (isVerbatim) expect(edits.map(({kind}) => kind)).toEqual(['kept']);
    expect(operation === 'new').toBe(earlierTokens.from === earlierTokens.to);
    expect(operation === 'dropped').toBe(laterTokens.from === laterTokens.to);
    for (const edit of edits) {
      const isSame = edit.kind === 'kept' || edit.kind === 'transposed';
      if (isSame) expect(termsOf(earlier, edit.earlier)).toEqual(termsOf(later, edit.later));
      else expect(termsOf(earlier, edit.earlier)).not.toEqual(termsOf(later, edit.later));
      expect(edit.kind === 'inserted').toBe(edit.earlier.from === edit.earlier.to);
      expect(edit.kind === 'deleted').toBe(edit.later.from === edit.later.to);
    }
  }
  laterOf.forEach((at, i) => {
    if (at >= 0) expect([earlierOf[at], termOf(later, at)]).toEqual([i, termOf(earlier, i)]);
  });
  expect(laterOf.filter(at => at >= 0)).toHaveLength(earlierOf.filter(at => at >= 0).length);
}

function rowsIn(ranges: readonly TokenRange[]): readonly number[] {
  return ranges.flatMap(rowsOf).sort((a, b) => a - b);
}

function rowsOf({from, to}: TokenRange): number[] {
  return Array.from({length: to - from}, (_, k) => from + k);
}

function termsOf(text: Text, range: TokenRange): readonly string[] {
  return rowsOf(range).map(row => termOf(text, row));
}

function termOf({tokens}: Text, row: number): string {
  return tokens.vocabulary.term(tokens.term[row] as number);
}
