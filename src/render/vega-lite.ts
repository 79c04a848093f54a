import type {Chart} from '../model/chart.ts';

/** A figure as a Vega-Lite file: its specification with the data inside, to be drawn again or changed anywhere. */
export function formatSpec({spec}: Chart): string {
  return `${JSON.stringify(spec, null, 1)}\n`;
}
