import type {Span} from '../../model/span.ts';
import type {Oddity} from '../oddity.ts';

// Space or none on either side; a dash at the end of a line or beside one is left out, for the line's end is no space.
const DASH = /(?<=[^\s—―])([^\S\n]*)([—―])([^\S\n]*)(?=[^\s—―])/g;

const SHAPES = [
  'without spaces',
  'between spaces',
  'with a space before it only',
  'with a space after it only',
];

/** A dash set unlike the other dashes of its text. */
export const spacedDash = {
  name: 'spaced-dash',
  about:
    'A dash inside a line with a space on one side only, or set otherwise than most dashes of the text ' +
    '(without spaces, or between spaces).',
  find(text, paragraphs) {
    const dashes = paragraphs.flatMap(paragraph => dashesIn(text, paragraph));
    const counts = SHAPES.map((_, shape) => dashes.filter(dash => dash.shape === shape).length);
    const manner = (counts[1] ?? 0) > (counts[0] ?? 0) ? 1 : 0;
    return dashes
      .filter(({shape}) => shape !== manner)
      .map(({offset, shape}) => ({
        offset,
        text: `dash ${SHAPES[shape]}: ${counts[shape]} of ${dashes.length} dashes in the text`,
      }));
  },
} as const satisfies Oddity;

function dashesIn(text: string, {start, end}: Span): readonly {offset: number; shape: number}[] {
  return Array.from(text.slice(start, end).matchAll(DASH), ({index, 1: before = '', 3: after = ''}) => ({
    offset: start + index + before.length,
    shape: shapeOf(before, after),
  }));
}

function shapeOf(before: string, after: string): number {
  if (before === '') return after === '' ? 0 : 3;
  return after === '' ? 2 : 1;
}
