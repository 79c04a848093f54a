import {placer} from '../ingest/placer.ts';
import {type Change, changes, undone} from '../model/ledger.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, LINE, LINE_COLUMN} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Characters shown on each side of a change. */
const CONTEXT = 24;
/** Of a longer change (the head of a web page, say) the beginning and the end are shown. */
const LONGEST = 120;

/**
 * What was changed between the raw file and the text? The ledger, one row a change, with its place in the raw file;
 * `before`, `after` and `context` (the change as it stands in the raw file, with a few characters on each side) are
 * written as JSON strings, so that line ends can be seen; the middle of long ones is left out.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(changeTable(await readText('moscow-1957')));
 * [first.rule, first.before, first.after]; // → ['page-breaks', '"\\n\\n"', '" "']
 * ```
 */
export function changeTable(text: Text): Table {
  const {id, ledger, text: normalised} = text.document;
  const source = undone(normalised, ledger);
  const placeOf = placer({id, text: source, ledger: []});
  const column = columnsOver(changes(ledger).map(change => ({change, place: placeOf(change.source.start)})));
  return table({
    name: 'changes',
    title: `Changes made to ${id}`,
    texts: [textSize(text)],
    columns: [
      column.text({name: 'rule', title: 'Rule'}, ({change}) => change.rule),
      column.number(LINE, ({place}) => place.line),
      column.number(LINE_COLUMN, ({place}) => place.column),
      column.text({name: 'before', title: 'Before'}, ({change}) => shown(change.before)),
      column.text({name: 'after', title: 'After'}, ({change}) => shown(change.after)),
      column.text({name: 'context', title: 'In the file'}, ({change}) => shown(around(source, change))),
    ],
    notes: [],
    recipe: recipeOf({command: 'show', texts: [text], settings: {as: 'changes'}}),
  });
}

function shown(words: string): string {
  if (words.length <= LONGEST) return JSON.stringify(words);
  const half = LONGEST / 2;
  return JSON.stringify(`${words.slice(0, half)} [… ${words.length - LONGEST} …] ${words.slice(-half)}`);
}

function around(text: string, {source: {start, end}}: Change): string {
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
}
