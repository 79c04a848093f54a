import {TYPE} from '../theme.ts';
import {type Frame, plotWidth} from './frame.ts';
import {wrapped} from './wrapped.ts';

/** An axis title in as many lines as the room below the plot asks for; the title is centred under the plot. */
export function axisTitle(text: string, frame: Pick<Frame, 'width' | 'left' | 'right'>): readonly string[] {
  const plot = plotWidth({...frame, top: 0, bottom: 0});
  return wrapped(text, plot + 2 * Math.min(frame.left, frame.right), {size: TYPE.label});
}
