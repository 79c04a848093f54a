import {cumsum, greatest, max, min} from 'd3';
import {counted, whole} from '../drawing/number-words.ts';
import {firstOf, listed, quoted, sizes} from '../drawing/sentences.ts';
import type {StripPanel, TermPlaces} from './panels.ts';
import type {StripScale} from './scale.ts';

/** The finding in one sentence: where each term falls most; of several texts, in which. */
export function stripAlt(panels: readonly StripPanel[]): string {
  const [only, ...others] = panels;
  if (only !== undefined && others.length === 0) {
    const said = only.terms.map(term => placesIn(only, term));
    return `Where terms fall in ${listed(only.sections.map(({title}) => title))}: ${firstOf(said)}.`;
  }
  const said = (only?.terms ?? []).map((_, row) => countsOf(panels, row));
  return `Where terms fall in ${listed(panels.map(({title}) => title))}: ${firstOf(said)}.`;
}

function placesIn({sections}: StripPanel, {term, positions}: TermPlaces): string {
  if (positions.length === 0) return `${quoted(term)} never`;
  const ends = cumsum(sections, ({words}) => words);
  const shares = sections.map(({title, words}, i) => {
    const end = ends[i] as number;
    return {i, title, n: positions.filter(position => position >= end - words && position < end).length};
  });
  const most = greatest(shares, (a, b) => a.n - b.n || b.i - a.i);
  const stretch = `words ${whole((min(positions) ?? 0) + 1)} to ${whole((max(positions) ?? 0) + 1)}`;
  return `${quoted(term)} ${counted(positions.length, 'time')}, most in ${most?.title ?? ''} (${whole(most?.n ?? 0)}), ${stretch}`;
}

function countsOf(panels: readonly StripPanel[], row: number): string {
  const counts = panels.map(({terms}) => terms[row]?.positions.length ?? 0);
  const term = quoted(panels[0]?.terms[row]?.term ?? '');
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return `${term} never`;
  const most = greatest([...counts.keys()], (a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || b - a) ?? 0;
  return `${term} ${counted(total, 'time')}, most in ${panels[most]?.title} (${whole(counts[most] ?? 0)})`;
}

/** What stands under the figure. */
export function stripCaption(
  panels: readonly StripPanel[],
  {scale, left}: {readonly scale: StripScale; readonly left: number},
): readonly string[] {
  const never = panels.flatMap(({terms}) => terms).some(({positions}) => positions.length === 0);
  const isOne = panels.length === 1;
  const place = scale.name === 'absolute' ? 'at its running word' : 'at its place as a share of the text';
  return [
    isOne
      ? `${sizes(panels[0]?.sections ?? [])}, in reading order.`
      : `${sizes(panels.map(({title, words}) => ({label: title, title, words})))}.`,
    `Each stroke: one occurrence, ${place}; figures at the right: occurrences.`,
    panels.some(({sections}) => sections.length > 1) ? 'Grey uprights: where a part begins.' : '',
    never ? `An empty row: a term that does not occur${isOne ? '' : ' in that text'}.` : '',
    left === 0 ? '' : `Without room: ${counted(left, 'term')}, in the table.`,
  ];
}
