import {rowOf} from '../base/columns.ts';
import type {TokenRange} from '../model/alignment.ts';
import type {Text} from '../model/text.ts';

/** What a part-of-speech tagger takes for one phrase. */
export type PhraseKind = 'noun-phrase' | 'name';

/** Finds the phrases of a kind in a text, in reading order; two never overlap. */
export type PhraseFinder = (text: Text) => readonly TokenRange[];

interface Match {
  readonly offset: {readonly start: number; readonly length: number};
}

// A name: words with a capital that the tagger takes for a name, which "of the" may join: Party of the Soviet Union.
const NAME = '#ProperNoun+ (of the? #ProperNoun+)?';

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
  return text => sentencesOf(text).flatMap(sentence => phrasesOf(text, sentence, find));
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
  {from, to}: TokenRange,
  find: (sentence: string) => readonly Match[],
): readonly TokenRange[] {
  const start = tokens.start[from] as number;
  const sentence = document.text.slice(start, tokens.end[to - 1]);
  return find(sentence).flatMap(({offset}) => {
    const first = start + offset.start;
    const rows = rowsBetween(tokens.start.subarray(from, to), first, first + offset.length);
    return rows.to - rows.from > 1 ? [{from: from + rows.from, to: from + rows.to}] : [];
  });
}

function rowsBetween(starts: Uint32Array, from: number, to: number): TokenRange {
  const inside = [...starts.keys()].filter(i => (starts[i] as number) >= from && (starts[i] as number) < to);
  return {from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1};
}
