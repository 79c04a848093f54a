import type {Chart} from '../model/chart.ts';

/**
 * A figure as a Vega-Lite file: its specification with the data inside, to be drawn again or changed anywhere.
 *
 * ```ts
 * import {charts, frequencies, readText, STOP_LISTS} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 10});
 * const spec = JSON.parse(formatSpec(charts.frequencyBars(found)));
 * spec.$schema; // → 'https://vega.github.io/schema/vega-lite/v6.json'
 * ```
 */
export function formatSpec({spec}: Chart): string {
  return `${JSON.stringify(spec, null, 1)}\n`;
}
