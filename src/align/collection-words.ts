import {growingColumn, rowOf} from '../base/columns.ts';
import type {Text} from '../model/text.ts';

/** The counted words of many texts in one row. */
export interface CollectionWords {
  /** Ids over one vocabulary. */
  readonly term: Int32Array;
  /** Where stretches of tokens that follow one another begin, and the number of words: a ragged column. */
  readonly stretches: Uint32Array;
  /** Of each stretch, the index of its text and the row of its first token. */
  readonly text: Uint32Array;
  readonly row: Uint32Array;
}

/** All counted words of a collection. Texts over one vocabulary are taken as they are, others by their terms. */
export function collectionWords(texts: readonly Text[]): CollectionWords {
  const ids = termIds(texts);
  const term = new Int32Array(texts.reduce((sum, text) => sum + countedSize(text), 0));
  const columns = {stretches: growingColumn(), text: growingColumn(), row: growingColumn()};
  let size = 0;
  texts.forEach(({tokens, counted}, index) => {
    let end = -1;
    for (const section of counted) {
      const [from, to] = [tokens.sections[section] as number, tokens.sections[section + 1] as number];
      if (from === to) continue;
      if (from !== end) {
        columns.stretches.push(size);
        columns.text.push(index);
        columns.row.push(from);
      }
      end = to;
      for (let at = from; at < to; at++) term[size++] = ids(index, tokens.term[at] as number);
    }
  });
  columns.stretches.push(size);
  return {term, stretches: columns.stretches.done(), text: columns.text.done(), row: columns.row.done()};
}

/** In which text a word stands, and its row there. */
export function placeOf({stretches, text, row}: CollectionWords, word: number): {text: number; row: number} {
  const stretch = rowOf(stretches, word);
  return {
    text: text[stretch] as number,
    row: (row[stretch] as number) + word - (stretches[stretch] as number),
  };
}

function countedSize({tokens: {sections}, counted}: Text): number {
  return counted.reduce((sum, s) => sum + (sections[s + 1] as number) - (sections[s] as number), 0);
}

/** The shared id of a text's own id. */
function termIds(texts: readonly Text[]): (text: number, id: number) => number {
  const [first] = texts;
  if (texts.every(({tokens}) => tokens.vocabulary === first?.tokens.vocabulary)) return (_, id) => id;
  const ids = new Map<string, number>();
  const shared = texts.map(({tokens: {vocabulary}}) =>
    Int32Array.from({length: vocabulary.size}, (_, id) => {
      const term = vocabulary.term(id);
      const known = ids.get(term) ?? ids.size;
      ids.set(term, known);
      return known;
    }),
  );
  return (text, id) => shared[text]?.[id] as number;
}
