import type {Oddity} from '../../../src/ingest/oddity.ts';
import {paragraphSpans} from '../../../src/ingest/paragraphs.ts';

/** The places that a rule finds odd, each as the text from there on, cut to 12 characters. */
export function found(oddity: Oddity, text: string): readonly string[] {
  return oddity.find(text, paragraphSpans(text)).map(({offset}) => text.slice(offset, offset + 12));
}
