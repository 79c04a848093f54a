import type {Text} from '../../model/text.ts';
import type {TokenTable} from '../../model/token-table.ts';
import type {Vocabulary} from '../../model/vocabulary.ts';
import {paragraphUnits, type Units} from '../units.ts';

/** Texts laid end to end as one row of tokens over one vocabulary, so that a phrase has one number in all of them. */
export interface JoinedTexts {
  readonly texts: readonly Text[];
  readonly tokens: Pick<TokenTable, 'vocabulary' | 'term' | 'clauses'>;
  /** The counted paragraphs of all texts. */
  readonly units: Units;
  /** The row at which each text begins; last, the number of rows. */
  readonly bases: Uint32Array;
}

/** Joins texts whose vocabularies may differ; `vocabulary` is empty and takes the words of all of them. */
export function joinTexts(texts: readonly Text[], vocabulary: Vocabulary): JoinedTexts {
  const bases = basesOf(texts);
  const total = bases[texts.length] as number;
  const term = new Uint32Array(total);
  const clauses: number[] = [];
  const parts = texts.map((text, k) => {
    const base = bases[k] as number;
    term.set(sharedTerms(text.tokens, vocabulary), base);
    for (const start of text.tokens.clauses.subarray(0, -1)) clauses.push(base + start);
    return {units: paragraphUnits(text), base};
  });
  const rows = (side: 'from' | 'to') =>
    Uint32Array.from(parts.flatMap(({units, base}) => Array.from(units[side], row => base + row)));
  return {
    texts,
    tokens: {vocabulary, term, clauses: Uint32Array.from([...clauses, total])},
    units: {labels: parts.flatMap(({units}) => units.labels), from: rows('from'), to: rows('to')},
    bases,
  };
}

/** Which text a row of the joined tokens belongs to. */
export function textOfRow({bases}: Pick<JoinedTexts, 'bases'>, row: number): number {
  let text = 0;
  while ((bases[text + 1] as number) <= row) text++;
  return text;
}

function basesOf(texts: readonly Text[]): Uint32Array {
  const bases = new Uint32Array(texts.length + 1);
  texts.forEach(({tokens}, k) => {
    bases[k + 1] = (bases[k] as number) + tokens.term.length;
  });
  return bases;
}

function sharedTerms({vocabulary: own, term}: TokenTable, shared: Vocabulary): Uint32Array {
  const ids = Uint32Array.from({length: own.size}, () => 0); // id + 1, or 0 where not met
  return term.map(id => {
    if (ids[id] === 0) ids[id] = shared.intern(own.term(id)) + 1;
    return (ids[id] as number) - 1;
  });
}
