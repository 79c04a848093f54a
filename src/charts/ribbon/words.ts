import type {TextSize} from '../../model/table.ts';
import {counted} from '../drawing/number-words.ts';
import {sizes} from '../drawing/sentences.ts';
import {shares} from './key.ts';
import type {RibbonPart, RibbonRows} from './rows.ts';

type Sides = readonly [earlier: TextSize, later: TextSize];

/** The finding in one sentence: how much of each text is in the other, and which parts are taken over most and least. */
export function ribbonAlt(rows: RibbonRows, [earlier, later]: Sides): string {
  const [lost, added] = shares(rows, ({look}) => look === 'alone');
  const [kept] = shares(rows, ({look}) => look === 'kept');
  const [edited] = shares(rows, ({look}) => look === 'edited');
  const [moved] = shares(rows, ({look}) => look === 'moved');
  const parts = rows.later.length > 1 ? `; ${extremes(rows.later)}` : '';
  return `From ${earlier.title} to ${later.title}: ${kept} of the words kept in their passages, ${edited} in edited passages, ${moved} moved, ${lost} dropped; ${added} of the later text is new${parts}.`;
}

function extremes(parts: readonly RibbonPart[]): string {
  const share = ({carried, from, to}: RibbonPart) => carried / Math.max(1, to - from);
  const order = [...parts].sort((a, b) => share(b) - share(a) || a.part - b.part);
  const said = (part: RibbonPart | undefined) =>
    part === undefined ? '' : `“${part.title}” (${Math.round(100 * share(part))} %)`;
  return `most of it taken over in ${said(order[0])}, least in ${said(order.at(-1))}`;
}

/** What stands under the figure. */
export function ribbonCaption(rows: RibbonRows, sides: Sides): readonly string[] {
  const ribbons = rows.pieces.filter(
    ({earlier, later}) => earlier !== undefined && later !== undefined,
  ).length;
  return [
    `${sizes(sides)}, from top to bottom in reading order, heights to one scale in words.`,
    `Blocks: parts of the texts; ribbons: the ${counted(ribbons, 'passage')} that both have, of edited ones the paler, the more was changed; white: what the other text lacks.`,
    'Per cent beside a part: how much of it lies in passages that the other text has too.',
  ];
}
