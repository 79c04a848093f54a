import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {ROW, SPACE, TYPE} from '../theme.ts';
import {hundredth} from './frame.ts';
import {from, layer} from './layers.ts';

/** The bar of all hidden terms: its row, its value, and what is written at its end. */
export interface BrokenBar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** A slanting cut right through the bar, as a path in a square from −1 to 1. */
const CUT = 'M-0.1,1L0.3,-1L0.1,-1L-0.3,1Z';

/** Grey, to scale where it fits, else broken: cut twice before its end, with its value beside it. */
export function brokenBar(
  {name, value, text}: BrokenBar,
  {plot, scale}: {readonly plot: number; readonly scale: number},
): readonly {readonly [key: string]: Json}[] {
  const room = plot - SPACE.gap - textWidth(text, TYPE.count);
  const length = (value / scale) * plot;
  const end = hundredth(Math.min(length, room));
  const row = [{term: name}];
  const bar = from(row, layer('bar', 'hidden', {x: {value: 0}, x2: {value: end}}));
  const cuts = [end - SPACE.gap * 4, end - SPACE.gap * 3].map(x => cut(row, hundredth(x)));
  return [
    bar,
    ...(length > room ? cuts : []),
    from(row, layer('text', 'hidden-label', {x: {value: 0}, text: {value: name}})),
    from(row, layer('text', 'count', {x: {value: end}, text: {value: text}})),
  ];
}

function cut(row: readonly Json[], x: number): {readonly [key: string]: Json} {
  const drawn = layer('point', 'break', {x: {value: x}});
  return from(row, {
    ...drawn,
    mark: {type: 'point', style: 'break', shape: CUT, size: hundredth((ROW.thickness + 2) ** 2)},
  });
}
