import {measureColumn} from '../measures/measure-column.ts';
import type {Measure} from '../model/measure.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver} from './columns.ts';
import {recipeOf} from './recipe-of.ts';

/** What does each measure say, and after whom? One row a measure card. */
export function measureCards(measures: readonly Measure[]): Table {
  const column = columnsOver(measures);
  return table({
    name: 'measures',
    title: 'Measures',
    texts: [],
    columns: [
      column.text({name: 'measure', title: 'Measure'}, ({family, name}) => `${family}/${name}`),
      column.text({name: 'column', title: 'Column'}, ({name}) => measureColumn(name)),
      column.text({name: 'title', title: 'Title'}, ({title}) => title),
      column.text({name: 'variant', title: 'Variant'}, ({variant = ''}) => variant),
      column.text({name: 'formula', title: 'Formula'}, ({formula}) => formula),
      column.text({name: 'unit', title: 'Unit'}, ({unit}) => unit),
      column.text({name: 'range', title: 'Range'}, ({range}) => range),
      column.text({name: 'sign', title: 'Sign'}, ({sign}) => sign),
      column.text({name: 'zero', title: 'At zero'}, ({zero}) => zero),
      column.text(
        {name: 'nullDistribution', title: 'Null distribution'},
        card => card.nullDistribution ?? 'none',
      ),
      column.text({name: 'source', title: 'Source'}, ({source}) => source),
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
