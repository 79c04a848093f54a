import {range} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {SPACE, TYPE} from '../theme.ts';
import {ratioTick} from './number-words.ts';

/**
 * A scale of Log Ratios from −`span` to `span` in words a reader uses: ÷2, equal rates, ×2.
 *
 * Ticks at powers of two, as close as "equal rates" in the middle of a plot this wide (in pixels) allows.
 */
export function ratioAxis(span: number, plot: number, {title}: {readonly title: readonly string[]}): Json {
  const apart =
    (textWidth(ratioTick(0), TYPE.label) + textWidth(ratioTick(span), TYPE.label)) / 2 + SPACE.gap;
  const step = [1, 2, 4, 8].find(each => (each * plot) / (2 * span) >= apart) ?? span;
  const side = range(step, span + 1, step);
  return {
    values: [...side.map(tick => -tick).reverse(), 0, ...side],
    labelExpr:
      "datum.value == 0 ? 'equal rates' : (datum.value > 0 ? '×' : '÷') + format(pow(2, abs(datum.value)), ',.0f')",
    title,
  };
}
