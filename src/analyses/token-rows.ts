import {citation} from '../ingest/citation.ts';
import {placer} from '../ingest/placer.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {termAt} from '../model/token-table.ts';
import {CITATION, columnsOver, LINE, LINE_COLUMN} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/**
 * Which words does the text have? One row a token: as it stands, as it is compared, and its place in the raw file.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(tokenRows(await readText('moscow-1957:I')));
 * [first.token, first.term]; // → ['The', 'the']
 * ```
 */
export function tokenRows(text: Text): Table {
  const {document, tokens} = text;
  const placeOf = placer(document);
  const shown = text.counted.flatMap(section => {
    const [from, to] = [tokens.sections[section] as number, tokens.sections[section + 1] as number];
    return Array.from({length: to - from}, (_, i) => from + i);
  });
  const column = columnsOver(shown.map(at => ({at, place: placeOf(tokens.start[at] as number)})));
  return table({
    name: 'tokens',
    title: `The words of ${text.label}`,
    texts: [textSize(text)],
    columns: [
      column.text({name: 'token', title: 'Token', about: 'as it stands'}, ({at}) =>
        document.text.slice(tokens.start[at], tokens.end[at]),
      ),
      column.text({name: 'term', title: 'Term', about: 'as it is compared'}, ({at}) => termAt(tokens, at)),
      column.text(CITATION, ({at}) => citation(document, tokens, at).label),
      column.number(LINE, ({place}) => place.line),
      column.number(LINE_COLUMN, ({place}) => place.column),
    ],
    notes: [],
    recipe: recipeOf({command: 'show', texts: [text], settings: {as: 'tokens'}}),
  });
}
