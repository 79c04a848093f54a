import type {Oddity} from '../oddity.ts';

// The longest paragraph of a hundred English novels has some 13,000 characters.
const LONGEST = 20_000;

/** A text whose paragraphs cannot be told apart: wrapped lines with no blank line between them. */
export const endlessParagraph = {
  name: 'endless-paragraph',
  about:
    `A paragraph of over ${LONGEST} characters: the file likely does not mark its paragraphs, so whatever counts ` +
    'or resamples them (intervals, dispersion) means little for this text.',
  find(_text, paragraphs) {
    return paragraphs
      .filter(({start, end}) => end - start > LONGEST)
      .map(({start, end}) => ({
        offset: start,
        text: `paragraph of ${end - start} characters; a blank line between paragraphs would mend it`,
      }));
  },
} as const satisfies Oddity;
