import {greatest, least} from 'd3';
import type {Table} from '../../model/table.ts';
import {counted, significant} from '../drawing/number-words.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import type {BiplotMarks} from './marks.ts';
import type {BiplotPoints} from './points.ts';

type Axis = 'x' | 'y';

const percent = (share: number) => `${(share * 100).toFixed(0)}\u2009%`;
/** A text of which both axes show less than this is not where it seems to be. */
const POOR = 0.5;

/** The finding in one sentence: what each axis sets apart, and with which words. */
export function biplotAlt({texts, shares}: BiplotPoints, {arrows}: BiplotMarks): string {
  const said = (axis: Axis, share: number, name: string) => {
    const [high, low] = [greatest(texts, text => text[axis]), least(texts, text => text[axis])];
    const words = [1, -1].map(side => strongest(arrows, axis, side));
    const named = words.every(side => side !== '') ? `, ${words[0]} against ${words[1]}` : '';
    return `axis ${name} (${percent(share)} of the inertia) sets ${high?.name} apart from ${low?.name}${named}`;
  };
  return `${counted(texts.length, 'text')} by their common words: ${said('x', shares[0], '1')}; ${said('y', shares[1], '2')}.`;
}

/** The two words that point furthest to one side of an axis. */
function strongest(arrows: BiplotMarks['arrows'], axis: Axis, side: number): string {
  const there = arrows.filter(arrow => arrow[axis] * side > 0);
  const order = there.sort((a, b) => (b[axis] - a[axis]) * side);
  return listed(order.slice(0, 2).map(({term}) => quoted(term)));
}

/** What stands under the figure. */
export function biplotCaption(
  table: Table,
  {texts, shares, inertia, scale}: BiplotPoints,
  {arrows, texts: placed, left}: BiplotMarks,
): readonly string[] {
  const {words: compared, hide} = table.recipe.settings;
  const over =
    typeof compared === 'number'
      ? `the ${counted(compared, 'most frequent word')} of all together`
      : 'their common words';
  const poor = texts
    .filter(({quality}) => quality < POOR)
    .map(({name, quality}) => `${name} (${percent(quality)})`);
  const nameless = placed.filter(({place}) => place === undefined).map(({name}) => name);
  return [
    `${sizes(table.texts)}.`,
    `Correspondence analysis over ${over}; total inertia (χ²/n) ${significant(inertia)}, of which both axes show ${percent(shares[0] + shares[1])}.`,
    'Points: texts in principal coordinates; the nearer, the more alike their words. The middle is what all together have.',
    arrows.length === 0
      ? ''
      : `Arrows: ${counted(arrows.length, 'word')}; the square of an arrow’s length along an axis is the word’s share of that axis, all lengths times ${significant(scale)}.`,
    poor.length === 0 ? '' : `Less than half of what sets it apart shows here: ${listed(poor)}.`,
    typeof hide === 'string' ? `Words of the list ${hide} are analysed but have no arrow.` : '',
    nameless.length === 0 ? '' : `Points without room for a name: ${listed(nameless)}.`,
    left === 0
      ? ''
      : `Without room for a name, and so without an arrow: ${counted(left, 'word')} as far out; the table has them.`,
  ];
}
