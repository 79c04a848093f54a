import {rowOf} from '../base/columns.ts';
import type {TokenRange} from '../model/alignment.ts';
import type {Text} from '../model/text.ts';
import {termAt} from '../model/token-table.ts';

/** What a part-of-speech tagger takes for one phrase. */
export type PhraseKind = 'noun-phrase' | 'name';

/** Finds the phrases of a kind in a text, in reading order; two never overlap. */
export type PhraseFinder = (text: Text) => readonly TokenRange[];

interface Match {
  readonly offset: {readonly start: number; readonly length: number};
}

// A name: words with a capital that the tagger takes for one; "of" or "of the" joins what it takes for two.
const NAME = '#ProperNoun+';

/**
 * Loads a finder of noun phrases or of names: half a second, so only when somebody asks.
 *
 * For English, by compromise, sentence by sentence; some 20,000 words a second. A guess: it errs on one phrase in
 * ten or more. Phrases of one word, and words outside the counted sections, are left out.
 */
export async function loadPhraseFinder(kind: PhraseKind): Promise<PhraseFinder> {
  const {default: nlp} = await import('compromise');
  const find = (sentence: string): readonly Match[] => {
    const doc = nlp(sentence);
    const view = kind === 'name' ? doc.match(NAME) : doc.nouns();
    return view.json({offset: true}) as Match[];
  };
  return text =>
    sentencesOf(text)
      .flatMap(sentence => withNames(text, sentence, phrasesOf(text, sentence, find)))
      .filter(({from, to}) => to - from > 1);
}

function sentencesOf({tokens, counted}: Text): readonly TokenRange[] {
  return counted.flatMap(section => {
    const [from, to] = [tokens.sections[section] as number, tokens.sections[section + 1] as number];
    const found: TokenRange[] = [];
    for (let at = from; at < to; at = tokens.sentences[rowOf(tokens.sentences, at) + 1] as number) {
      found.push({from: at, to: tokens.sentences[rowOf(tokens.sentences, at) + 1] as number});
    }
    return found;
  });
}

function phrasesOf(
  {document, tokens}: Text,
  sentence: TokenRange,
  find: (sentence: string) => readonly Match[],
): readonly TokenRange[] {
  const {to} = sentence;
  const from = sentence.from + (isNumbered(document.text, tokens.end[sentence.from] as number) ? 1 : 0);
  if (from >= to) return [];
  const start = tokens.start[from] as number;
  return find(document.text.slice(start, tokens.end[to - 1])).map(({offset}) => {
    const first = start + offset.start;
    const rows = rowsBetween(tokens.start.subarray(from, to), first, first + offset.length);
    return {from: from + rows.from, to: from + rows.to};
  });
}

/** Whether what ends here is the number of a paragraph, such as `1.`, and no part of a phrase. */
function isNumbered(text: string, end: number): boolean {
  if (end >= text.length) return false;
  return (
    /(?:^|[^\p{L}\p{N}])\d{1,3}$/u.test(text.slice(Math.max(0, end - 4), end)) &&
    '.)'.includes(text.charAt(end))
  );
}

/**
 * Phrases with the names that "of" or "of the" joins to them, which the tagger cuts off: "the Committee of Ministers"
 * with "of the Council of Europe". What then stands in two phrases stays in the first.
 */
function withNames(text: Text, {to: end}: TokenRange, phrases: readonly TokenRange[]): readonly TokenRange[] {
  const whole: TokenRange[] = [];
  for (const phrase of phrases) {
    const from = Math.max(phrase.from, whole.at(-1)?.to ?? 0);
    const start = from > phrase.from && ['and', 'or'].includes(termAt(text.tokens, from)) ? from + 1 : from;
    let to = phrase.to;
    for (let next = nameAfter(text, to, end); start < to && next > to; next = nameAfter(text, to, end))
      to = next;
    if (start < to) whole.push({from: start, to});
  }
  return whole;
}

/** Where "of" or "of the" and a name end that stand here; here where there are none. */
function nameAfter({document, tokens}: Text, row: number, end: number): number {
  const isAt = (at: number, word: string) => at < end && termAt(tokens, at) === word;
  const isNext = (at: number) =>
    at < end && /^\s*$/.test(document.text.slice(tokens.end[at - 1], tokens.start[at]));
  const isCapital = (at: number) => isNext(at) && /^\p{Lu}/u.test(document.text.slice(tokens.start[at]));
  if (!isAt(row, 'of') || !isNext(row)) return row;
  const first = isAt(row + 1, 'the') && isNext(row + 1) ? row + 2 : row + 1;
  let to = first;
  while (isCapital(to)) to++;
  return to > first ? to : row;
}

function rowsBetween(starts: Uint32Array, from: number, to: number): TokenRange {
  const inside = [...starts.keys()].filter(i => (starts[i] as number) >= from && (starts[i] as number) < to);
  return {from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1};
}
