import {formatNumber} from './number-format.ts';

/** How a number of things is written in a sentence for people: `5 361`, as tables and figures write it. */
export function formatCount(count: number): string {
  return formatNumber(count, {style: 'integer'});
}
