import type {Json} from '../../model/recipe.ts';
import type {StyleName} from '../theme.ts';

type Encoding = {readonly [channel: string]: Json};
type Layer = {readonly [key: string]: Json};

/** A layer drawn for each row: a mark in a look of the theme, placed by its channels. */
export function layer(mark: string, style: StyleName, encoding: Encoding): Layer {
  return {mark: {type: mark, style}, encoding};
}

/** The same layer drawn only for rows where the field has this value. */
export function only(field: string, value: string | boolean, drawn: Layer): Layer {
  return {transform: [{filter: {field, equal: value}}], ...drawn};
}

/** The same layer drawn for these rows and no others; for a single mark that stands for no row, give none. */
export function from(values: readonly Json[], drawn: Layer): Layer {
  return {data: {values: values.length === 0 ? [{}] : values}, ...drawn};
}

/** The same layer drawn for these rows; no layer when there are none. */
export function each(values: readonly Json[], drawn: Layer): readonly Layer[] {
  return values.length === 0 ? [] : [from(values, drawn)];
}

/** A line of text that stands at a fixed place of the figure, in pixels from the corner of the plot. */
export function lettering(
  text: string | readonly string[],
  style: StyleName,
  {x, y}: {x: number; y: number},
): Layer {
  return from([], layer('text', style, {x: {value: x}, y: {value: y}, text: {value: text}}));
}
