import {InputError} from '../../base/errors.ts';
import {type NumberColumn, numbers, type Table, texts} from '../../model/table.ts';
import {averageLinkage} from '../../stats/average-linkage.ts';
import {printable} from '../drawing/printable.ts';

/** Where two groups of texts join. */
export interface Join {
  readonly height: number;
  /** Both branches: how high each begins, and at which place between the leaves. */
  readonly branches: readonly [Branch, Branch];
}

interface Branch {
  readonly from: number;
  readonly place: number;
  /** Texts in it, by name. */
  readonly names: readonly string[];
}

/** Texts joined by their distances. */
export interface TextTree {
  /** Names of the texts from top to bottom. */
  readonly leaves: readonly string[];
  /** The nearest first. */
  readonly joins: readonly Join[];
  /** The distance that is drawn. */
  readonly measure: string;
}

/** The tree of a table of distances; InputError for fewer than two texts and for an undefined distance. */
export function joinedTexts(table: Table): TextTree {
  const measure = table.columns.find((column): column is NumberColumn => column.kind === 'number');
  if (measure === undefined || table.texts.length < 2 || measure.values.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no distance; expected two texts or more`);
  }
  const names = table.texts.map(({title}) => printable(title));
  const merges = averageLinkage(squareFrom(table, measure));
  const order = leafOrder(merges, names.length);
  const place = new Map(order.map((text, at) => [text, at]));
  const branches: Branch[] = names.map((name, text) => ({
    from: 0,
    place: place.get(text) ?? 0,
    names: [name],
  }));
  const joins = merges.map(({first, second, height}): Join => {
    const [a, b] = [branches[first] as Branch, branches[second] as Branch];
    branches.push({from: height, place: (a.place + b.place) / 2, names: [...a.names, ...b.names]});
    return {height, branches: [a, b]};
  });
  return {leaves: order.map(text => names[text] ?? ''), joins, measure: measure.title};
}

function squareFrom(table: Table, {name, title}: NumberColumn): readonly (readonly number[])[] {
  const [first, second, values] = [texts(table, 'first'), texts(table, 'second'), numbers(table, name)];
  const index = new Map(table.texts.map(({label}, i) => [label, i]));
  const square = table.texts.map(() => table.texts.map(() => 0));
  values.forEach((value, row) => {
    if (value === null) {
      throw new InputError(
        `no distance between ${first[row]} and ${second[row]}: ${title} is undefined there; expected another measure or longer texts`,
      );
    }
    const [i, j] = [index.get(first[row] ?? '') ?? 0, index.get(second[row] ?? '') ?? 0];
    (square[i] as number[])[j] = value;
    (square[j] as number[])[i] = value;
  });
  return square;
}

/** The texts from top to bottom so that no two branches cross: of two groups that of the first merged above. */
function leafOrder(
  merges: readonly {readonly first: number; readonly second: number}[],
  n: number,
): readonly number[] {
  const groups: (readonly number[])[] = Array.from({length: n}, (_, i) => [i]);
  for (const {first, second} of merges) groups.push([...(groups[first] ?? []), ...(groups[second] ?? [])]);
  return groups.at(-1) ?? [];
}
