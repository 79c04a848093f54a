import type {Table} from '../model/table.ts';

/** The same table under the name and title it has in a report, where a name is the name of a file. */
export function renamed(table: Table, name: string, title: string): Table {
  return {...table, name, title};
}
