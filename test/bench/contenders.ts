import {readFileSync} from 'node:fs';
import {countTerms} from '../../src/counts/count-terms.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

/** One way to do the work on one file; gives how many words it saw, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  /** Slow ones are given only so many bytes of the files, and are scaled up. */
  readonly sample?: number;
  readonly run: (path: string) => number;
}

function read(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

function whole(text: string) {
  return {
    text,
    sections: [{id: 'text', title: 'Text', kind: 'body', span: {start: 0, end: text.length}}],
  } as const;
}

function counted(words: Iterable<string>): number {
  const counts = new Map<string, number>();
  let n = 0;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    n++;
  }
  return n;
}

/** Ours, and what a programmer would write in a line. */
export const FAST: readonly Contender[] = [
  {name: 'read and decode only', run: path => read(path).length},
  {
    name: '**phraseshift: tokenise**',
    run: path => tokenise(whole(read(path)), createVocabulary()).term.length,
  },
  {
    name: '**phraseshift: tokenise + count**',
    run: path => countTerms(tokenise(whole(read(path)), createVocabulary())).length,
  },
  {name: 'split(/\\W+/) + Map', run: path => counted(read(path).toLowerCase().split(/\W+/))},
];

/** Tokenisers of other packages; none of them gives offsets. Loaded when asked for. */
export async function otherTokenisers(): Promise<readonly Contender[]> {
  const {WordTokenizer} = await import('natural/lib/natural/tokenizers/index.js');
  const {default: nlp} = await import('compromise/one');
  const natural = new WordTokenizer();
  const segmenter = new Intl.Segmenter('en', {granularity: 'word'});
  return [
    {
      name: 'natural WordTokenizer + Map',
      sample: 8e6,
      run: path => counted(natural.tokenize(read(path).toLowerCase())),
    },
    {
      name: 'Intl.Segmenter by paragraph + Map',
      sample: 1e6,
      run: path => counted(segmented(read(path), segmenter)),
    },
    {name: 'compromise/one, terms', sample: 5e5, run: path => nlp(read(path)).terms().out('array').length},
  ];
}

function* segmented(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (const paragraph of text.split('\n')) {
    for (const {segment, isWordLike} of segmenter.segment(paragraph))
      if (isWordLike) yield segment.toLowerCase();
  }
}
