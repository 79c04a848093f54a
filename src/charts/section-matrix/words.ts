import type {TextSize} from '../../model/table.ts';
import {whole} from '../drawing/number-words.ts';
import {firstOf, quoted, sizes} from '../drawing/sentences.ts';
import type {Matrix} from './rows.ts';

/** The finding in one sentence: which parts are most alike, or which are taken over most. */
export function matrixAlt(
  {cells, earlier, later, value}: Matrix,
  [target, reference]: readonly TextSize[],
): string {
  const all = cells.flatMap((line, e) => line.flatMap((cell, l) => (cell === null ? [] : [{cell, e, l}])));
  const sign = value.isLikeness ? -1 : 1;
  const best = all
    .filter(({cell}) => !value.isLikeness || cell > 0)
    .sort((a, b) => sign * (a.cell - b.cell) || a.e - b.e || a.l - b.l);
  const said = best.slice(0, 5).map(({cell, e, l}) => {
    const share = value.name === 'reuse' ? `${whole(cell)} %` : cell.toFixed(value.digits);
    return `${quoted(earlier[e]?.title ?? '')} and ${quoted(later[l]?.title ?? '')} (${share})`;
  });
  const what = value.name === 'reuse' ? 'most taken over' : 'most alike';
  const found = said.length === 0 ? 'nothing is taken over' : `${what}: ${firstOf(said)}`;
  return `Parts of ${reference?.title} (rows) by parts of ${target?.title} (columns); ${found}.`;
}

/** What stands under the figure. */
export function matrixCaption({value}: Matrix, texts: readonly TextSize[]): readonly string[] {
  const [later, earlier] = texts;
  return [
    later === undefined || earlier === undefined
      ? ''
      : `Rows: the parts of ${sizes([earlier])}; columns: those of ${sizes([later])}, in reading order.`,
    value.name === 'reuse'
      ? 'In the cells: how much of the later part is carried over from the earlier one by the alignment, in per cent of its words, the darker the more; empty: nothing.'
      : `In the cells: ${value.unit}, the darker the higher.`,
  ];
}
