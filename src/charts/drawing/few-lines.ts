import {fitted, type Setting} from './fitted.ts';
import {wrapped} from './wrapped.ts';

/** Text in at most so many lines, none wider than `room`; what does not fit is cut short on the last before "…". */
export function fewLines(
  text: string,
  {room, most}: {readonly room: number; readonly most: number},
  setting: Setting,
): readonly string[] {
  const lines = wrapped(text, room, setting);
  if (lines.length <= most) return lines;
  const rest = fitted(lines.slice(most - 1).join(' '), room, setting);
  return [...lines.slice(0, most - 1), rest === '' ? '…' : rest];
}
