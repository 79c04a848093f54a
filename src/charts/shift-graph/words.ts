import type {Table, TextSize} from '../../model/table.ts';
import {counted, significant, whole} from '../drawing/number-words.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import type {Measured} from './frame.ts';
import type {ShiftBar, ShiftRows} from './rows.ts';

type Sides = readonly [target: TextSize, reference: TextSize];

/** The finding in one sentence: how far the texts are apart, and which terms make it so on each side. */
export function shiftGraphAlt(rows: ShiftRows, [target, reference]: Sides, {title, unit}: Measured): string {
  const of = (isRight: boolean) => rows.bars.filter(({value}) => (isRight ? value > 0 : value < 0));
  const told = [
    side(rows.isSigned ? 'upwards' : `more in ${target.title}`, of(true)),
    side(rows.isSigned ? 'downwards' : `more in ${reference.title}`, of(false)),
  ];
  const what = `${title} of ${target.title} and ${reference.title}: ${significant(rows.total)} ${unit}`;
  return `${[what, ...told.filter(Boolean)].join('; ')}.`;
}

function side(name: string, bars: readonly ShiftBar[]): string {
  const best = [...bars].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 3);
  const said = best.map(({term, value, targetCount, referenceCount}) => {
    return `${quoted(term)} (${significant(Math.abs(value))}, ${targetCount} : ${referenceCount})`;
  });
  return said.length === 0 ? '' : `${name} ${listed(said)}`;
}

/** What stands under the figure. */
export function shiftGraphCaption(
  table: Table,
  rows: ShiftRows,
  {sides: [target, reference], title}: Measured & {readonly sides: Sides},
): readonly string[] {
  const {pieces, resamples} = table.recipe.settings;
  const cut = pieces === 'words' ? 'single words' : 'phrases, every word in exactly one of them';
  const drawn = typeof resamples === 'number' ? `, ${whole(resamples)} times` : '';
  const hidden = rows.pools.find(({kind}) => kind === 'hidden');
  const list = table.recipe.settings.hide;
  return [
    `${sizes([target, reference])}, cut into ${cut}.`,
    `Bars: what each adds to the total, in the colour of the text that has the larger share of it; lines: 95 % interval, paragraphs of both texts resampled${drawn}.`,
    `Counts: ${target.title} : ${reference.title}.`,
    `Above: the total (${title}), and what has no bar of its own, to one scale of their own.`,
    `Below: the length of the texts, and how much of the sum of all contributions the first ${counted(rows.bars.length, 'term')} make up; broken where terms are pooled.`,
    hidden === undefined
      ? ''
      : `Hidden: ${counted(hidden.terms, 'term')}${typeof list === 'string' ? ` by the list ${list}` : ''}.`,
  ];
}
