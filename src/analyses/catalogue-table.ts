import {VERSION} from '../base/version.ts';
import type {CatalogueEntry} from '../model/catalogue-entry.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver} from './columns.ts';

/**
 * Which texts are known, and how does each come into the corpus? One row a text. `held` are the ids of the corpus.
 *
 * ```ts
 * import {readCatalogue, rows} from 'phraseshift';
 *
 * const found = rows(catalogueTable(await readCatalogue(), new Set(['moscow-1957'])));
 * found.map(({id}) => id).slice(0, 2); // → ['moscow-1957', 'peace-manifesto-1957']
 * ```
 */
export function catalogueTable(entries: readonly CatalogueEntry[], held: ReadonlySet<string>): Table {
  const column = columnsOver(entries);
  return table({
    name: 'catalogue',
    title: 'Catalogue',
    texts: [],
    columns: [
      column.text({name: 'id', title: 'Id'}, entry => entry.id),
      column.text({name: 'title', title: 'Title'}, ({title}) => title),
      column.text({name: 'adopted', title: 'Adopted'}, ({dates}) => dates.adopted ?? null),
      column.text({name: 'published', title: 'Published'}, ({dates}) => dates.published ?? null),
      column.text({name: 'parties', title: 'By'}, ({parties}) => parties),
      column.text({name: 'edition', title: 'Edition'}, ({edition = null}) => edition),
      column.text({name: 'url', title: 'Address'}, ({url = null}) => url),
      column.text({name: 'rights', title: 'Rights'}, ({rights}) => rights),
      column.text({name: 'held', title: 'In the corpus'}, entry => (isHeld(entry, held) ? 'yes' : 'no')),
      column.text({name: 'how', title: 'How to add it'}, entry => wayOf(entry, held)),
    ],
    notes: [],
    recipe: {command: 'texts', version: VERSION, inputs: [], settings: {catalogue: true}, measures: []},
  });
}

function isHeld({id, splitOn}: CatalogueEntry, held: ReadonlySet<string>): boolean {
  return held.has(id) || (splitOn !== undefined && held.has(`${id}-1`));
}

function wayOf(entry: CatalogueEntry, held: ReadonlySet<string>): string {
  if (isHeld(entry, held)) return '';
  return entry.url === undefined ? `phraseshift add FILE --as ${entry.id}` : `phraseshift fetch ${entry.id}`;
}
