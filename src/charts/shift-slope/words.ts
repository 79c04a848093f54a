import type {Table, TextSize} from '../../model/table.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import {SLOPE_CLASSES, type Slope, type SlopeClass, type SlopeRows} from './rows.ts';

type Sides = readonly [earlier: TextSize, later: TextSize];

/** The finding in one sentence: how many phrases of each class there are, and the first of each. */
export function slopeAlt({slopes, all}: SlopeRows, [earlier, later]: Sides): string {
  const said = SLOPE_CLASSES.flatMap(name => {
    const own = slopes.filter(slope => slope.class === name);
    if (own.length === 0) return [];
    const first = own.slice(0, 2).map(slope => example(name, slope));
    return [`${whole(all.get(name) ?? own.length)} ${name}, such as ${listed(first)}`];
  });
  return `Phrases from ${earlier.title} to ${later.title}: ${said.join('; ')}.`;
}

function example(name: SlopeClass, {earlier, later}: Slope): string {
  const [before, after] = [earlier?.count ?? 0, later?.count ?? 0];
  if (name === 'reworded') {
    return `${quoted(earlier?.wording ?? '')} to ${quoted(later?.wording ?? '')} (${counted(after, 'place')})`;
  }
  return `${quoted(earlier?.wording ?? later?.wording ?? '')} (${whole(before)} to ${whole(after)})`;
}

/** What stands under the figure. */
export function slopeCaption(table: Table, {slopes}: SlopeRows, sides: Sides): readonly string[] {
  const {decide} = table.recipe.settings;
  const test =
    decide === 'lrc' ? 'LRC' : decide === 'permutation' ? 'a permutation of paragraphs' : 'signed G²';
  const has = (name: SlopeClass) => slopes.some(slope => slope.class === name);
  return [
    `${sizes(sides)}; heights: occurrences per 10\u2009000 words, on a logarithmic scale; dots of one rate stand one under another.`,
    has('reworded')
      ? 'Reworded: proved by the alignment; at the right the new wording, counted where it stands in the place of the old.'
      : '',
    has('grew') || has('shrank') ? `Grew, shrank: by ${test} at 5 % after Benjamini–Hochberg.` : '',
    has('appeared') || has('vanished')
      ? 'Appeared, vanished: a dot in one text alone, since a rate of nothing has no place on the scale.'
      : '',
    'Of each class those with the highest G² are drawn.',
  ];
}
