import type {Table} from '../../model/table.ts';
import {counted} from '../drawing/number-words.ts';
import {listed, sizes} from '../drawing/sentences.ts';
import type {Join, TextTree} from './tree.ts';

const distance = (height: number) => height.toPrecision(3);

/** The finding in one sentence: the nearest texts, and the two groups that join last. */
export function treeAlt({leaves, joins, measure}: TextTree): string {
  const [first, last] = [joins[0], joins.at(-1)];
  const nearest = first === undefined ? '' : `nearest are ${between(first)}`;
  const furthest =
    last === undefined || last === first ? '' : `; last ${sidesOf(last)} join (${distance(last.height)})`;
  return `${counted(leaves.length, 'text')} by ${measure}: ${nearest}${furthest}.`;
}

function between(join: Join): string {
  const [a, b] = join.branches;
  return `${listed([...a.names, ...b.names])} (${distance(join.height)})`;
}

function sidesOf({branches: [a, b]}: Join): string {
  return `${named(a.names)} and ${named(b.names)}`;
}

/** A group by its names, or by the first of them and how many there are. */
function named(names: readonly string[]): string {
  if (names.length <= 4) return names.length === 1 ? (names[0] ?? '') : `the group of ${listed(names)}`;
  return `the group of ${listed([...names.slice(0, 3), `${names.length - 3} more`])}`;
}

/** What stands under the figure. */
export function treeCaption(table: Table, {measure}: TextTree): readonly string[] {
  const {words} = table.recipe.settings;
  const over =
    typeof words === 'number'
      ? ` over the ${counted(words, 'most frequent word')} of all texts together`
      : '';
  return [
    `${sizes(table.texts)}.`,
    `Distance: ${measure}${over}.`,
    'Groups join at the mean distance between their texts (average linkage); the order of the rows means nothing beyond that.',
  ];
}
