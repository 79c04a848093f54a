import {citation} from '../ingest/citation.ts';
import {placer} from '../ingest/placer.ts';
import type {Note} from '../model/note.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {CITATION, columnsOver, LINE, LINE_COLUMN} from './columns.ts';
import {type Line, lineAt} from './concordance-line.ts';
import {type ConcordanceSort, sortedLines} from './concordance-order.ts';
import {occurrences} from './occurrences.ts';
import {type Query, wordsOf} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** How the lines of a concordance are cut and ordered. */
export interface ConcordanceOptions {
  /** Words shown on each side; 8 unless told. */
  readonly context?: number | undefined;
  /** By place in the texts (default), or by the words after or before the match. */
  readonly sort?: ConcordanceSort | undefined;
  /** Only the first lines, after sorting. */
  readonly top?: number | undefined;
}

/**
 * In which lines does a word or phrase stand, and where?
 *
 * One row an occurrence: `left`, `match` and `right` as they stand in the text (white space as one space), the
 * citation, and line and column in the raw file. Counts in other tables are the number of these rows. A query
 * that occurs nowhere gives a table without rows.
 *
 * ```ts
 * import {parseQuery, readText, rows} from 'phraseshift';
 *
 * const lines = rows(concordance([await readText('moscow-1957')], parseQuery('peaceful coexistence')));
 * lines.length; // → 5
 * lines[0].citation; // → 'moscow-1957:I.19.1'
 * ```
 */
export function concordance(texts: readonly Text[], query: Query, options: ConcordanceOptions = {}): Table {
  const {context = 8, sort = 'text', top} = options;
  const found = texts.flatMap(text =>
    Array.from(occurrences(text, query), at => lineAt(text, {at, words: wordsOf(query), context})),
  );
  const lines = sortedLines(found, sort).slice(0, top);
  const column = columnsOver(withPlaces(lines, texts));
  return table({
    name: 'concordance',
    title: `Lines with “${query.text}”`,
    texts: texts.map(textSize),
    columns: [
      column.text({name: 'left', title: 'Before', align: 'end'}, ({line}) => line.left),
      column.text({name: 'match', title: 'Match'}, ({line}) => line.match),
      column.text({name: 'right', title: 'After'}, ({line}) => line.right),
      column.text(CITATION, ({citation}) => citation),
      column.number(LINE, ({place}) => place.line),
      column.number(LINE_COLUMN, ({place}) => place.column),
    ],
    notes: cutNotes(found.length, lines.length),
    recipe: recipeOf({
      command: 'concordance',
      texts,
      settings: {query: query.text, context, sort, top: top ?? null},
    }),
  });
}

function withPlaces(lines: readonly Line[], texts: readonly Text[]) {
  const placers = new Map(texts.map(text => [text, placer(text.document)]));
  return lines.map(line => {
    const {text, at} = line;
    const placeOf = placers.get(text) ?? placer(text.document);
    return {
      line,
      place: placeOf(text.tokens.start[at] as number),
      citation: citation(text.document, text.tokens, at).label,
    };
  });
}

function cutNotes(found: number, shown: number): readonly Note[] {
  return shown === found ? [] : [{code: 'top', text: `${shown} of ${found} lines shown`}];
}
