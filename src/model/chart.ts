import type {Json} from './recipe.ts';
import type {Table} from './table.ts';

/** A Vega-Lite specification, as plain JSON with its data inside. */
export type ChartSpec = {readonly [key: string]: Json};

/** A figure: what to draw, what it says in words, and the numbers behind it. */
export interface Chart {
  /** kebab-case, and the name of its files: `keyness-part-i`. */
  readonly name: string;
  readonly title: string;
  /** The finding in one sentence, for who cannot see the figure. */
  readonly alt: string;
  /** Texts, sizes, unit, measure and variant, interval, correction, what is hidden. */
  readonly caption: string;
  /** Size at print, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** How much larger it is printed than the specification's pixels say (1/96 inch each); 1 when absent. */
  readonly scale?: number;
  readonly spec: ChartSpec;
  readonly table: Table;
}
