import {changeTable} from '../../analyses/change-table.ts';
import {noteTable} from '../../analyses/note-table.ts';
import type {Block, ReportSection} from '../../model/report.ts';
import {rowCount} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';

/** What is odd in the transcription, and what ingest changed. */
export function edition(text: Text): ReportSection {
  const [oddities, changes] = [noteTable(text), changeTable(text)];
  const blocks: readonly Block[] = [
    ...(rowCount(oddities) === 0
      ? []
      : [
          {
            kind: 'table',
            table: oddities,
            caption: 'Oddities of the transcription, left as they stand; places are in the raw file.',
            top: 10,
          } as const,
        ]),
    ...(rowCount(changes) === 0
      ? [
          {
            kind: 'prose',
            text: 'Nothing was changed between the raw file and the text that was counted.',
          } as const,
        ]
      : [
          {
            kind: 'table',
            table: changes,
            caption: 'Every change between the raw file and the text that was counted; each can be undone.',
            top: 10,
          } as const,
        ]),
  ];
  return {id: 'edition', title: 'Oddities and changes', blocks};
}
