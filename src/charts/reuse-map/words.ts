import type {TextSize} from '../../model/table.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {firstOf, quoted, sizes} from '../drawing/sentences.ts';
import type {ReuseFrame} from './frame.ts';
import type {ReusePassage} from './rows.ts';

/** The finding in one sentence: how many passages the texts have in common, and the largest of them. */
export function reuseAlt(passages: readonly ReusePassage[], texts: readonly TextSize[]): string {
  const said = passages.slice(0, 3).map(({excerpt, places}) => {
    const where = new Set(places.map(({text}) => text)).size;
    return `${quoted(excerpt.split(' ').slice(0, 8).join(' '))} in ${counted(where, 'text')}`;
  });
  return `${counted(passages.length, 'passage')} that stand in two or more of ${counted(texts.length, 'text')}, such as ${firstOf(said)}.`;
}

/** What stands under the figure. */
export function reuseCaption(
  passages: readonly ReusePassage[],
  texts: readonly TextSize[],
  {frame, settings}: {readonly frame: ReuseFrame; readonly settings: {readonly [name: string]: unknown}},
): readonly string[] {
  const {words, gap} = settings;
  const rule =
    typeof words === 'number' && typeof gap === 'number'
      ? `: ${whole(words)} words or more in the same order, joined over gaps of ${whole(gap)} words or fewer`
      : '';
  return [
    `${sizes(texts)}, in order, lengths to one scale.`,
    `${counted(passages.length, 'passage')} that two texts or more have${rule}; bands lead from each to its next place.`,
    passages.length > frame.list.length
      ? `Numbered, at the longest place in each text: those with most words reused; grey: the other ${whole(passages.length - frame.list.length)}.`
      : '',
    'Per cent at the right: how much of a text lies in these passages.',
    frame.missing === 0 ? '' : `Not drawn for want of room: ${counted(frame.missing, 'text')}.`,
  ];
}
