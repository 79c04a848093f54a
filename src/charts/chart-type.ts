import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {PaletteName, ThemeName} from './drawing/palettes.ts';

/** What may be said about any figure. */
export interface ChartOptions {
  /** Width at print in millimetres, from 60 to 400; 183 when not said. */
  readonly width?: number | undefined;
  /** The most height it may have, in millimetres; 170 when not said. Rows that do not fit are left out. */
  readonly height?: number | undefined;
  /** Size of the type at print in points, 5 to 9; 7 when not said. Lines and gaps grow with it. */
  readonly fontSize?: number | undefined;
  /** Colours; those of the house when not said. */
  readonly palette?: PaletteName | undefined;
  /** Where it will be seen; in print when not said. */
  readonly theme?: ThemeName | undefined;
  /** Name of its files; that of the chart type when not said. */
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  /** Written under the figure instead of what the chart would say by itself. */
  readonly caption?: string | undefined;
  /** How many terms are drawn at most; each chart type has its own number. */
  readonly top?: number | undefined;
  /** What is shown, where a table holds several values: `cosine` of a matrix of parts. */
  readonly measure?: string | undefined;
  /** Only these terms, in this order. */
  readonly terms?: readonly string[] | undefined;
}

/** A way to draw a table. */
export interface ChartType {
  /** As typed on the command line: `keyness-bars`. */
  readonly name: string;
  readonly title: string;
  /** What the figure shows, in a sentence. */
  readonly about: string;
  /** Name of the tables it draws. */
  readonly draws: string;
  readonly draw: (table: Table, options?: ChartOptions) => Chart;
}
