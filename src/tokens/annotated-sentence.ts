import {growingColumn, rowOf} from '../base/columns.ts';
import {type PartOfSpeech, partOfSpeech} from './parts-of-speech.ts';

/** A word as the annotator is given it: its compared form, and whether punctuation follows. */
export interface PlainWord {
  readonly term: string;
  readonly isPunctuated: boolean;
}

/** What the annotator says of one word. */
export interface Annotation {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
}

/** A term as compromise finds it; it splits at hyphens, and a contraction gives terms of which all but one are empty. */
interface FoundTerm {
  readonly text: string;
  readonly root?: string;
  readonly implicit?: string;
  readonly tags: readonly string[];
  readonly offset: {readonly start: number};
}

/** Reads a text as compromise does, with roots and offsets. */
export type Annotator = (text: string) => readonly FoundTerm[];

/** Loads the annotator: half a second, so only when somebody asks for lemmas. */
export async function loadAnnotator(): Promise<Annotator> {
  const {default: nlp} = await import('compromise');
  return text => {
    const sentences = nlp(text).compute('root').json({offset: true}) as {terms: FoundTerm[]}[];
    return sentences.flatMap(({terms}) => terms);
  };
}

/** Which lemma and part of speech has each word of this sentence? */
export function annotateSentence(words: readonly PlainWord[], annotator: Annotator): readonly Annotation[] {
  const starts = growingColumn();
  let text = '';
  for (const {term, isPunctuated} of words) {
    starts.push(text.length);
    text += isPunctuated ? `${term}, ` : `${term} `;
  }
  starts.push(text.length);
  const rows = starts.done();
  const found: FoundTerm[][] = words.map(() => []);
  for (const term of annotator(text)) found[rowOf(rows, term.offset.start)]?.push(term);
  return words.map(({term}, i) => annotationOf(term, found[i] ?? []));
}

function annotationOf(word: string, found: readonly FoundTerm[]): Annotation {
  const last = found.at(-1);
  if (last === undefined) return {lemma: word, partOfSpeech: 'other'};
  return {lemma: lemmaOf(word, last, found.length), partOfSpeech: partOfSpeech(last.tags)};
}

// Where compromise errs (`person`, `ly`, `combate`, …).
const OWN_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['lies', 'lie'],
  ['combated', 'combat'],
  ['metaphysics', 'metaphysics'],
  ['dialectics', 'dialectics'],
]);

/** A contraction and an adverb stay as they are; of a hyphenated word only a plural loses its ending: `working-classes`. */
function lemmaOf(word: string, {text, root, implicit, tags}: FoundTerm, parts: number): string {
  if (implicit !== undefined || text === '' || tags.includes('Adverb')) return word;
  const lemma = root ?? text;
  if (parts === 1) return OWN_LEMMAS.get(word) ?? (lemma === 'is' ? 'be' : lemma);
  return tags.includes('Plural') && word.endsWith(text) ? word.slice(0, -text.length) + lemma : word;
}
