import {countedIn} from '../ingest/counted-in.ts';
import type {CountedOptions} from '../ingest/counted-kinds.ts';
import type {Document} from '../model/document.ts';
import type {Text} from '../model/text.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {type TokeniseOptions, tokenise} from '../tokens/tokenise.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';

/** How a document is read as a text. */
export interface TextOptions extends TokeniseOptions, CountedOptions {
  /** As tables name it; the document's id unless told. */
  readonly label?: string | undefined;
  /** Shared by texts that are to be compared; a new one unless told. */
  readonly vocabulary?: Vocabulary | undefined;
}

/**
 * What do the analyses take of a document? The document, its tokens, and which of its sections are counted.
 *
 * For a document that is at hand already, from `readCorpus` or `ingest`; `readText` does the same for a name. Headings,
 * notes and paratext are not counted unless the options say so. Nothing is refused: a document without words gives a
 * text without tokens.
 *
 * ```ts
 * import {corpusFolder, readCorpus, rowCount, frequencies} from 'phraseshift';
 *
 * const {documents} = await readCorpus(await corpusFolder());
 * const text = textOf(documents[0]);
 * text.label; // → 'moscow-1957'
 * rowCount(frequencies(text, {minimum: 50})); // → 11
 * ```
 */
export function textOf(document: Document, options: TextOptions = {}): Text {
  const {label = document.id, vocabulary = createVocabulary()} = options;
  return {label, document, tokens: tokenise(document, vocabulary, options), ...countedIn(document, options)};
}
