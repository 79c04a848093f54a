import type {EditKind, PassageOperation} from '../../src/model/alignment.ts';
import type {Text} from '../../src/model/text.ts';
import {seededRandom} from '../../src/stats/random.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {declaration} from './declaration.ts';
import {textOf} from './text-of.ts';

/** An edit whose place is known: ranges of words, as indexes of all words of each text. */
export interface KnownEdit {
  readonly kind: EditKind;
  readonly earlier: readonly [from: number, to: number];
  readonly later: readonly [from: number, to: number];
}

/** A sentence whose fate is known. */
export interface KnownSentence {
  readonly operation: PassageOperation;
  readonly earlier: readonly [from: number, to: number];
  readonly later: readonly [from: number, to: number];
  /** Another operation that tells the same: of two sentences swapped either may be the one that moved. */
  readonly or?: PassageOperation;
}

/** Two versions of the Declaration's sentences, the later made from the earlier by edits at known places. */
export interface SyntheticPair {
  readonly earlier: Text;
  readonly later: Text;
  readonly edits: readonly KnownEdit[];
  readonly sentences: readonly KnownSentence[];
}

interface Word {
  readonly term: string;
  /** Index in the earlier text; −1 for a new one. */
  readonly from: number;
}

interface Planned {
  readonly operation: PassageOperation;
  readonly or?: PassageOperation;
  readonly words: readonly Word[];
  /** Its words in the earlier text. */
  readonly earlier: readonly [number, number];
  /** Edits, whose later ranges count from the sentence's first word. */
  readonly edits: readonly KnownEdit[];
}

type Random = () => number;
const NOTHING = [0, 0] as const;

/** The Declaration's sentences of five words and more, in lower case. */
export function declarationSentences(): readonly (readonly string[])[] {
  const {term, sentences, vocabulary} = tokenise(declaration(), createVocabulary());
  const all = Array.from(sentences.subarray(0, -1), (from, k) =>
    Array.from(term.subarray(from, sentences[k + 1]), id => vocabulary.term(id)),
  );
  const plain = all.map(words => words.filter(word => /^\p{Ll}[\p{Ll}'-]+$/u.test(word)));
  return plain.filter(({length}) => length >= 5).map(words => [...words, 'today']);
}

/** Edits about `share` of the words: in sentences word by word, and whole sentences put in, left out, moved and swapped. */
export function syntheticPair(share: number, seed: number): SyntheticPair {
  const random = seededRandom(seed);
  const sentences = declarationSentences();
  let from = 0;
  const kept = sentences.map(words => {
    const start = from;
    from += words.length;
    return edited(
      words.map((term, i) => ({term, from: start + i})),
      {share, random, lexicon: sentences.flat()},
    );
  });
  const planned = withWholeSentences(kept, random, sentences.flat());
  return laidOut(sentences, planned);
}

/** One sentence with word-level edits, at least two kept words apart, the first and last two words left alone. */
function edited(
  words: readonly Word[],
  {share, random, lexicon}: {share: number; random: Random; lexicon: readonly string[]},
): Planned {
  const later: Word[] = [];
  const edits: KnownEdit[] = [];
  const start = words[0]?.from ?? 0;
  for (let i = 0; i < words.length; ) {
    const isFree = i >= 2 && i + 4 <= words.length && i - (edits.at(-1)?.earlier[1] ?? start) + start >= 2;
    if (!isFree || random() > share * 0.9) {
      later.push(words[i] as Word);
      i++;
      continue;
    }
    const edit = oneEdit(words, i, {random, lexicon});
    edits.push({...edit, later: [later.length, later.length + edit.put.length]});
    later.push(...edit.put);
    i += edit.taken;
  }
  return {
    operation: edits.length === 0 ? 'kept' : 'edited',
    words: later,
    earlier: [start, start + words.length],
    edits: edits.map(({kind, earlier, later}) => ({kind, earlier, later})),
  };
}

function oneEdit(
  words: readonly Word[],
  i: number,
  {random, lexicon}: {random: Random; lexicon: readonly string[]},
) {
  const [here, next, after] = [words[i] as Word, words[i + 1] as Word, words[i + 2] as Word];
  const kind =
    (['inserted', 'deleted', 'substituted', 'transposed'] as const)[Math.floor(random() * 4)] ?? 'deleted';
  const strange = otherWord([words[i - 1]?.term, here.term, next.term, after.term], random, lexicon);
  if (kind === 'inserted') {
    return {kind, taken: 0, put: [strange, here].slice(0, 1), earlier: [here.from, here.from] as const};
  }
  if (kind === 'deleted') return {kind, taken: 1, put: [], earlier: [here.from, here.from + 1] as const};
  if (kind === 'transposed' && here.term !== next.term) {
    return {kind, taken: 2, put: [next, here], earlier: [here.from, here.from + 2] as const};
  }
  return {
    kind: 'substituted' as const,
    taken: 1,
    put: [strange],
    earlier: [here.from, here.from + 1] as const,
  };
}

/** A word of the text that begins unlike its neighbours, so that it is neither one of them nor near one. */
function otherWord(
  beside: readonly (string | undefined)[],
  random: Random,
  lexicon: readonly string[],
): Word {
  for (;;) {
    const term = lexicon[Math.floor(random() * lexicon.length)] as string;
    if (!beside.some(word => word?.[0] === term[0])) return {term, from: -1};
  }
}

/** In every forty sentences one is left out, one is new, one has moved far, and two are swapped. */
function withWholeSentences(
  kept: readonly Planned[],
  random: Random,
  lexicon: readonly string[],
): readonly Planned[] {
  const planned: Planned[] = [];
  let carried: Planned | undefined;
  for (let k = 0; k < kept.length; k++) {
    const [sentence, next] = [kept[k] as Planned, kept[k + 1]];
    const turn = k % 40;
    if (turn === 5) planned.push({...sentence, operation: 'dropped', words: [], edits: []});
    else if (turn === 12) planned.push(sentence, newSentence(random, lexicon));
    else if (turn === 20 && kept.length - k > 15) carried = {...sentence, operation: 'moved'};
    else if (turn === 35 && carried !== undefined) {
      planned.push(sentence, carried);
      carried = undefined;
    } else if (turn === 38 && next !== undefined) {
      planned.push({...next, operation: 'moved', or: next.operation}, {...sentence, or: 'moved'});
      k++;
    } else planned.push(sentence);
  }
  return carried === undefined ? planned : [...planned, carried];
}

function newSentence(random: Random, lexicon: readonly string[]): Planned {
  const words = Array.from({length: 14}, () => ({
    term: lexicon[Math.floor(random() * lexicon.length)] as string,
    from: -1,
  }));
  return {operation: 'new', words: [...words, {term: 'today', from: -1}], earlier: NOTHING, edits: []};
}

function laidOut(sentences: readonly (readonly string[])[], planned: readonly Planned[]): SyntheticPair {
  let size = 0;
  const edits: KnownEdit[] = [];
  const known: KnownSentence[] = [];
  for (const {operation, or, words, earlier, edits: own} of planned) {
    for (const {kind, earlier, later} of own)
      edits.push({kind, earlier, later: [later[0] + size, later[1] + size]});
    known.push({operation, earlier, later: [size, size + words.length], ...(or === undefined ? {} : {or})});
    size += words.length;
  }
  const laterWords = planned
    .filter(({words}) => words.length > 0)
    .map(({words}) => words.map(({term}) => term));
  return {
    earlier: textOf(written(sentences), 'earlier'),
    later: textOf(written(laterWords), 'later'),
    edits,
    sentences: known,
  };
}

/** Sentences with a capital and a full stop, five to a paragraph. */
function written(sentences: readonly (readonly string[])[]): string {
  const lines = sentences
    .map(words => `${words.join(' ')}.`)
    .map(line => line.charAt(0).toUpperCase() + line.slice(1));
  const paragraphs = Array.from({length: Math.ceil(lines.length / 5)}, (_, k) =>
    lines.slice(5 * k, 5 * k + 5).join(' '),
  );
  return paragraphs.join('\n\n');
}
