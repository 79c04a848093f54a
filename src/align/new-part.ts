import {growingColumn} from '../base/columns.ts';
import type {Alignment} from '../model/alignment.ts';
import type {Text} from '../model/text.ts';
import type {TokenTable} from '../model/token-table.ts';

/**
 * What of the later text does the earlier not contain? The later text with only those words that no word of the
 * earlier was carried to.
 *
 * Sections, paragraphs and sentences keep their rows, though some are empty now; a clause ends wherever words were left
 * out, so that no phrase joins what did not stand together.
 */
export function newPart({earlier, later, earlierOf}: Alignment): Text {
  const {tokens} = later;
  const kept = growingColumn();
  const before = new Uint32Array(tokens.term.length + 1); // kept tokens before each row
  for (let row = 0; row < tokens.term.length; row++) {
    before[row] = kept.length;
    if (earlierOf[row] === -1) kept.push(row);
  }
  before[tokens.term.length] = kept.length;
  const rows = kept.done();
  const pick = (column: Uint32Array) => Uint32Array.from(rows, row => column[row] as number);
  const moved = (starts: Uint32Array) => starts.map(row => before[row] as number);
  return {
    ...later,
    label: `${later.label} beyond ${earlier.label}`,
    tokens: {
      vocabulary: tokens.vocabulary,
      term: pick(tokens.term),
      start: pick(tokens.start),
      end: pick(tokens.end),
      clauses: clauseStarts(tokens, rows),
      sentences: moved(tokens.sentences),
      paragraphs: moved(tokens.paragraphs),
      sections: moved(tokens.sections),
    },
  };
}

/** A clause begins where one began, and where the row before was left out. */
function clauseStarts({clauses}: TokenTable, rows: Uint32Array): Uint32Array {
  const starts = new Set(clauses);
  const found = growingColumn();
  rows.forEach((row, at) => {
    if (at === 0 || row !== (rows[at - 1] as number) + 1 || starts.has(row)) found.push(at);
  });
  found.push(rows.length);
  return found.done();
}
