import type {Chart} from '../model/chart.ts';
import type {Block} from '../model/report.ts';
import type {Text} from '../model/text.ts';
import {linesBehind} from './figure-appendix.ts';

/** A figure of a report, with the lines of the texts it was drawn from behind its marks. */
export function chartBlock(chart: Chart, texts: readonly Text[]): Block {
  return {kind: 'chart', chart, lines: linesBehind(chart, texts)};
}
