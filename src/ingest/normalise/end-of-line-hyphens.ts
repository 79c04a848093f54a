import {type DividedWord, dividedWords, isJoined, mannerOf, type WordManner} from '../divided-words.ts';
import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

/** Rejoins a word that the end of a line divided, with its hyphen or without, as the text has it elsewhere. */
export const endOfLineHyphens = {
  name: 'end-of-line-hyphens',
  about:
    'A word divided at the end of a line is rejoined. Its hyphen stays or goes as the same word stands elsewhere in ' +
    'the text; a word that stands nowhere else follows what most divided words of the text did, and keeps its hyphen ' +
    'before a capital, after anti-, non-, self- and the like, and between two words of the text. Left as they are: ' +
    '"pre- and post-war", dashes, and what goes on in the next paragraph with a capital.',
  isDefault: true,
  changes(text) {
    const words = dividedWords(text);
    if (words.length === 0) return ledgerStep(this.name, []);
    const manner = mannerOf(text, words);
    return ledgerStep(
      this.name,
      words.map(word => ({
        start: word.start,
        before: text.slice(word.start, word.end),
        after: hyphenOf(word, manner),
      })),
    );
  },
} as const satisfies Normaliser;

function hyphenOf(word: DividedWord, manner: WordManner): string {
  return isJoined(word, manner) ? '' : '-';
}
