import type {Json} from '../../model/recipe.ts';

/** A channel that takes its place from the data as it stands, in pixels from the corner of the plot. */
export function pixels(field: string): Json {
  return {field, type: 'quantitative', scale: null};
}

/** The same where no axis stands beside it. */
export function pixelsWithoutAxis(field: string): Json {
  return {field, type: 'quantitative', scale: null, axis: null};
}
