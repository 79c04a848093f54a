import {greatest, max, min} from 'd3';
import type {TextSize} from '../../model/table.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {firstOf, listed, quoted, sizes} from '../drawing/sentences.ts';
import type {SectionFlag} from './flags.ts';
import type {StripRow} from './rows.ts';

/** The finding in one sentence: where each term falls most. */
export function stripAlt(
  rows: readonly StripRow[],
  sections: readonly TextSize[],
  flags: readonly SectionFlag[],
): string {
  const said = rows.map(({term, positions}) => {
    if (positions.length === 0) return `${quoted(term)} never`;
    const shares = flags.map(({begins}, i) => {
      const end = begins + (sections[i]?.words ?? 0);
      return {i, n: positions.filter(position => position >= begins && position < end).length};
    });
    const most = greatest(shares, (a, b) => a.n - b.n || b.i - a.i);
    const title = sections[most?.i ?? 0]?.title ?? '';
    const stretch = `words ${whole((min(positions) ?? 0) + 1)} to ${whole((max(positions) ?? 0) + 1)}`;
    return `${quoted(term)} ${counted(positions.length, 'time')}, most in ${title} (${whole(most?.n ?? 0)}), ${stretch}`;
  });
  return `Where terms fall in ${listed(sections.map(({title}) => title))}: ${firstOf(said)}.`;
}

/** What stands under the figure. */
export function stripCaption(sections: readonly TextSize[], rows: readonly StripRow[]): readonly string[] {
  const never = rows.filter(({positions}) => positions.length === 0).length;
  return [
    `${sizes(sections)}, in reading order.`,
    'Each stroke: one occurrence, at its running word; figures at the right: occurrences.',
    'Grey uprights: where a part begins.',
    never === 0 ? '' : 'An empty row: a term that does not occur.',
  ];
}
