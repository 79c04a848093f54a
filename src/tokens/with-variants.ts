import {type GrowingColumn, growingColumn} from '../base/columns.ts';
import type {VariantMapping, VariantPair} from '../model/text.ts';
import {type TokenTable, termAt} from '../model/token-table.ts';
import {inCaseOf, type PhraseVariant, type VariantLayer} from './variant-layer.ts';
import {createVocabulary} from './vocabulary.ts';

/** Tokens under their compared forms, and what was mapped to reach them. */
export interface VariantTokens {
  readonly tokens: TokenTable;
  readonly mapping: VariantMapping;
}

/**
 * The same words, compared under the forms of a variant layer; the text stays as it is.
 *
 * A phrase that is one word elsewhere (`Viet Nam`) becomes one row, from the start of its first word to the end of
 * its last; the longest phrase goes first, and none leaves its clause. A vocabulary of its own.
 */
export function withVariants(tokens: TokenTable, layer: VariantLayer): VariantTokens {
  const walk = createWalk(tokens, layer);
  const length = tokens.term.length;
  const rowOfToken = new Uint32Array(length + 1);
  for (let clause = 1; clause < tokens.clauses.length; clause++) {
    const end = tokens.clauses[clause] as number;
    for (let i = tokens.clauses[clause - 1] as number; i < end; ) {
      const row = walk.start.length;
      const words = addRow(walk, i, end);
      rowOfToken.fill(row, i, i + words);
      i += words;
    }
  }
  rowOfToken[length] = walk.start.length;
  const moved = (starts: Uint32Array) => starts.map(start => rowOfToken[start] as number);
  return {
    tokens: {
      vocabulary: walk.vocabulary,
      term: walk.term.done(),
      start: walk.start.done(),
      end: walk.end.done(),
      clauses: moved(tokens.clauses),
      sentences: moved(tokens.sentences),
      paragraphs: moved(tokens.paragraphs),
      sections: moved(tokens.sections),
    },
    mapping: {lists: layer.lists, pairs: walk.pairs, pair: Int32Array.from(walk.pair)},
  };
}

interface Walk {
  readonly tokens: TokenTable;
  readonly layer: VariantLayer;
  readonly vocabulary: TokenTable['vocabulary'];
  readonly term: GrowingColumn;
  readonly start: GrowingColumn;
  readonly end: GrowingColumn;
  readonly pair: number[];
  readonly pairs: VariantPair[];
  readonly pairIds: Map<string, number>;
  /** Of each term of the old vocabulary, once it is known. */
  readonly forms: (string | undefined)[];
}

function createWalk(tokens: TokenTable, layer: VariantLayer): Walk {
  const [term, start, end] = [growingColumn(), growingColumn(), growingColumn()];
  const columns = {term, start, end, pair: [], pairs: [], pairIds: new Map<string, number>(), forms: []};
  return {tokens, layer, vocabulary: createVocabulary(), ...columns};
}

/** Writes the row of the word or phrase at token i; returns how many tokens it took. */
function addRow(walk: Walk, i: number, clauseEnd: number): number {
  const {tokens, layer} = walk;
  const head = formAt(walk, i);
  const found = layer.phrases.get(head.toLowerCase())?.find(phrase => standsAt(walk, i, {phrase, clauseEnd}));
  const words = found?.words.length ?? 1;
  const form = found === undefined ? head : inCaseOf(head, found.form) + possessiveAt(walk, i + words - 1);
  const variant = Array.from({length: words}, (_, k) => termAt(tokens, i + k)).join(' ');
  walk.term.push(walk.vocabulary.intern(form));
  walk.start.push(tokens.start[i] as number);
  walk.end.push(tokens.end[i + words - 1] as number);
  walk.pair.push(variant === form ? -1 : pairId(walk, variant, form));
  return words;
}

function standsAt(
  walk: Walk,
  i: number,
  {phrase: {words}, clauseEnd}: {readonly phrase: PhraseVariant; readonly clauseEnd: number},
): boolean {
  if (i + words.length > clauseEnd) return false;
  const last = i + words.length - 1;
  return words.every((word, k) => {
    const form = formAt(walk, i + k).toLowerCase();
    return form === word || (i + k === last && form === `${word}'s`);
  });
}

/** `'s` where the last word of a phrase has it. */
function possessiveAt(walk: Walk, i: number): string {
  return formAt(walk, i).toLowerCase().endsWith("'s") ? "'s" : '';
}

function formAt({tokens, layer, forms}: Walk, i: number): string {
  const id = tokens.term[i] as number;
  forms[id] ??= layer.formOf(tokens.vocabulary.term(id));
  return forms[id];
}

function pairId({pairs, pairIds}: Walk, variant: string, form: string): number {
  const key = `${variant}\n${form}`;
  const known = pairIds.get(key) ?? pairs.push({variant, form}) - 1;
  pairIds.set(key, known);
  return known;
}
