import {InputError} from '../../base/errors.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {fitted} from '../drawing/fitted.ts';
import {drawingWidth} from '../drawing/frame.ts';
import {whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {type StyleName, TYPE} from '../theme.ts';

/** The growth of one text. */
export interface GrowthCurve {
  readonly title: string;
  /** What stands at its end: its name and its vocabulary. */
  readonly label: string;
  readonly points: readonly {readonly words: number; readonly types: number}[];
  readonly words: number;
  readonly types: number;
  readonly look: StyleName;
}

/** Curves are told apart by colour and by their strokes. */
const LOOKS = [
  ...['curve-target', 'curve-reference', 'curve-third', 'curve-ink'],
  ...['curve-target-dashed', 'curve-reference-dashed', 'curve-third-dashed', 'curve-ink-dashed'],
] as const satisfies readonly StyleName[];

/** The curves of a table, in the order of its texts. InputError when none has a point. */
export function growthCurves(table: Table, options: ChartOptions): readonly GrowthCurve[] {
  const [labels, words, types] = [texts(table, 'text'), numbers(table, 'words'), numbers(table, 'types')];
  const byLabel = new Map<string, {words: number; types: number}[]>();
  labels.forEach((label, row) => {
    const before = byLabel.get(label ?? '') ?? [];
    before.push({words: words[row] ?? 0, types: types[row] ?? 0});
    byLabel.set(label ?? '', before);
  });
  const room = drawingWidth(options) * 0.3;
  const curves = table.texts.flatMap(({label, title}, i) => {
    const points = byLabel.get(label) ?? [];
    const last = points.at(-1);
    const count = whole(last?.types ?? 0);
    const name = fitted(printable(title), room, {size: TYPE.label});
    const look = LOOKS[i % LOOKS.length] ?? LOOKS[0];
    return last === undefined
      ? []
      : [{title: printable(title), label: `${name}, ${count}`, points, ...last, look}];
  });
  if (curves.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no word; expected a text with words`);
  }
  return curves;
}

/** Words of the shortest text. */
export function shortestOf(curves: readonly GrowthCurve[]): number {
  return Math.min(...curves.map(({words}) => words));
}

/** Different words of a text after so many running words, as the last place before says. */
export function typesAt({points}: GrowthCurve, words: number): number {
  return points.findLast(point => point.words <= words)?.types ?? 0;
}
