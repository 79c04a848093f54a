import type {Json} from '../../model/recipe.ts';
import {ROW_PADDING} from '../theme.ts';

/**
 * The vertical scale of a chart with one row a term: these terms from top to bottom, evenly spaced over the plot, or
 * over the first `height` pixels of it.
 */
export function rowsAxis(terms: readonly string[], height?: number): Json {
  const range = height === undefined ? {} : {range: [0, height]};
  return {
    field: 'term',
    type: 'nominal',
    axis: null,
    scale: {type: 'band', domain: terms, paddingInner: ROW_PADDING, paddingOuter: ROW_PADDING / 2, ...range},
  };
}
