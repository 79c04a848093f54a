import {FIGURE_FORMATS, type FigureFormat} from './draw-figure.ts';

/** Where the files of a figure go, and which of them were asked for. */
export interface FigureStem {
  readonly stem: string;
  readonly formats: readonly FigureFormat[] | undefined;
}

/**
 * What does a figure's name ask for? `figure.pdf` has the stem `figure` and means PDF alone, unless formats are named.
 *
 * ```ts
 * figureStem('figures/part-one.pdf'); // → {stem: 'figures/part-one', formats: ['pdf']}
 * ```
 */
export function figureStem(out: string, formats?: readonly FigureFormat[]): FigureStem {
  const ending = FIGURE_FORMATS.find(format => out.endsWith(`.${format}`) && out.length > format.length + 1);
  if (ending === undefined) return {stem: out, formats};
  return {stem: out.slice(0, -ending.length - 1), formats: formats ?? [ending]};
}
