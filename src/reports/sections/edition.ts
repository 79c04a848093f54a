import {changeTable} from '../../analyses/change-table.ts';
import {noteTable} from '../../analyses/note-table.ts';
import type {Block, ReportSection} from '../../model/report.ts';
import {rowCount, type Table} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';

const TOP = 10;
const ODD = 'Oddities of the transcription, left as they stand; places are in the raw file.';
const CHANGED = 'Every change between the raw file and the text that was counted; each can be undone.';
const UNCHANGED = 'Nothing was changed between the raw file and the text that was counted.';

/** What is odd in the transcription, and what ingest changed. */
export function edition(text: Text): ReportSection {
  const blocks = [...filled(noteTable(text), ODD), ...filled(changeTable(text), CHANGED)];
  const isUnchanged = text.document.ledger.every(({start}) => start.length === 0);
  return {
    id: 'edition',
    title: 'Oddities and changes',
    blocks: isUnchanged ? [...blocks, {kind: 'prose', text: UNCHANGED}] : blocks,
  };
}

function filled(table: Table, caption: string): readonly Block[] {
  return rowCount(table) === 0 ? [] : [{kind: 'table', table, caption, top: TOP}];
}
