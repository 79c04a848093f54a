import {textWidth} from '../../base/text-width.ts';
import {fitted, type Setting} from './fitted.ts';

/** Text in as many lines as it takes for none to be wider than `room`; a word that is wider by itself is cut short. */
export function wrapped(text: string, room: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, setting.size, setting.bold) <= room)
      lines[lines.length - 1] = longer;
    else lines.push(fitted(word, room, setting));
  }
  return lines;
}
