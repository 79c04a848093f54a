import type {TextSize} from '../../model/table.ts';
import {counted} from '../drawing/number-words.ts';
import {listed, quoted, sentence, sizes} from '../drawing/sentences.ts';
import type {Lane, Panel} from './frame.ts';

/** The finding in one sentence: each phrase with its wordings, where each begins and ends. */
export function lineageAlt(panels: readonly Panel[], texts: readonly TextSize[]): string {
  const title = (text: number | undefined) => texts[text ?? 0]?.title ?? '';
  const said = (lane: Lane) => {
    const [first, last] = [lane.attested[0]?.text, lane.attested.at(-1)?.text];
    const where = first === last ? `in ${title(first)}` : `from ${title(first)} to ${title(last)}`;
    return `${quoted(lane.wording)} ${where}`;
  };
  const told = panels.map(({phrase, lanes}) => `${quoted(phrase)}: ${listed(lanes.slice(0, 5).map(said))}`);
  return sentence(`Wordings through ${listed(texts.map(({title}) => title))}. ${told.join('; ')}`);
}

/** What stands under the figure. */
export function lineageCaption(panels: readonly Panel[], texts: readonly TextSize[]): readonly string[] {
  const left = panels.reduce((sum, panel) => sum + panel.left, 0);
  const isEdited = panels.some(({lanes}) => lanes.some(({edit}) => edit !== undefined));
  return [
    `${sizes(texts)}, in order.`,
    'Each band: one wording, as high as its occurrences per 10\u2009000 words; figures: occurrences.',
    'Triangle: the text that attests it first; upright: the last that does; broken: texts that lack it.',
    isEdited
      ? 'Thin lines, and what stands in brackets: the wording it stands for in an earlier text, and what was edited.'
      : '',
    left === 0 ? '' : `Not drawn: ${counted(left, 'wording')} of fewer texts or occurrences.`,
  ];
}
