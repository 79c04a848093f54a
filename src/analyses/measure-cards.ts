import {measureColumn} from '../measures/measure-column.ts';
import type {Measure, MeasureCard} from '../model/measure.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver} from './columns.ts';
import {recipeOf} from './recipe-of.ts';

/**
 * What does each measure say, and after whom? One row a measure card.
 *
 * ```ts
 * import {measuresNamed, rows} from 'phraseshift';
 *
 * const [card] = rows(measureCards(measuresNamed('log-dice')));
 * [card.measure, card.formula]; // → ['association/log-dice', '14 + log2 Dice']
 * ```
 */
export function measureCards(measures: readonly Measure[]): Table {
  const column = columnsOver(measures);
  const fact = (name: keyof MeasureCard, title: string) =>
    column.text({name, title}, card => card[name] ?? '');
  return table({
    name: 'measures',
    title: 'Measures',
    texts: [],
    columns: [
      column.text({name: 'measure', title: 'Measure'}, ({family, name}) => `${family}/${name}`),
      column.text({name: 'column', title: 'Column'}, ({name}) => measureColumn(name)),
      fact('title', 'Title'),
      fact('variant', 'Variant'),
      fact('formula', 'Formula'),
      fact('unit', 'Unit'),
      fact('range', 'Range'),
      fact('sign', 'Sign'),
      fact('zero', 'At zero'),
      fact('nullDistribution', 'Null distribution'),
      fact('source', 'Source'),
    ],
    notes: [],
    recipe: recipeOf({
      command: 'measures',
      texts: [],
      settings: {},
      measures: measures.map(({name}) => name),
    }),
  });
}
