import {lineage as handedOn} from '../../analyses/lineage.ts';
import {columnsUnder} from '../../analyses/stacked.ts';
import {lineage} from '../../charts/lineage.ts';
import {type Table, table} from '../../model/table.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven, withPlaces} from './given-texts.ts';
import {inTimeOrder} from './in-time-order.ts';

/** The phrases asked for through several texts, or the two with the richest history; in time order where all are dated. */
export const lineageDrawing = {
  name: 'lineage',
  takes: 'several texts',
  draw: (given, options) => {
    const texts = inTimeOrder(severalGiven(given, 'lineage', 2).map(withPlaces));
    const {terms, ...others} = options;
    const tables = terms?.map(term => handedOn(term, texts)) ?? [handedOn(undefined, texts, {richest: 2})];
    return lineage(underOneAnother(tables), others);
  },
} as const satisfies Drawing;

/** Lineages of several phrases through the same texts as one table. */
function underOneAnother(tables: readonly Table[]): Table {
  const [first, ...others] = tables as readonly [Table, ...Table[]];
  const columns = columnsUnder(first, others);
  const phrases = tables.map(({recipe}) => recipe.settings.phrase ?? null);
  const settings = tables.length === 1 ? first.recipe.settings : {phrases};
  return table({...first, columns, recipe: {...first.recipe, settings}});
}
