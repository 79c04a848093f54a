import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions} from './chart-type.ts';
import {CHARTS, type ChartName} from './registry.ts';

/** `keynessBars` of `keyness-bars`. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/**
 * How is a table drawn? Every chart type as a function from its table to a chart: `charts.keynessBars(table)`.
 *
 * Names are those of `CHARTS` in camelCase. Each takes the table that its record names (`draws`) and `ChartOptions`
 * (width and height in millimetres, type in points), and throws an InputError when there is nothing to draw.
 *
 * ```ts
 * Object.keys(charts).includes('keynessBars'); // → true
 * ```
 */
export const charts = Object.fromEntries(
  CHARTS.map(({name, draw}) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    draw,
  ]),
) as {readonly [Name in ChartName as CamelCase<Name>]: (table: Table, options?: ChartOptions) => Chart};
