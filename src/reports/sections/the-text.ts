import {overview} from '../../analyses/overview.ts';
import {counted} from '../../charts/drawing/number-words.ts';
import type {ReportSection} from '../../model/report.ts';
import {numbers, rowCount, type Table} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';

/** What the text is, how large, and how it is built. */
export function theText(text: Text): ReportSection {
  const {document} = text;
  const {dates, source, place} = document;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Title', document.title],
    ['Adopted', [dates.adopted, place].filter(part => part !== undefined).join(', ') || undefined],
    ['Published', dates.published],
    ['Edition', source.edition],
    ['Translation', source.translator],
    ['Transcription', source.transcriber],
    ['Source', source.url],
    ['Rights', source.rights],
    ['Language', document.language],
    ['Raw file', `${source.path}, SHA-256 ${source.sha256}`],
  ];
  const table = overview(text);
  return {
    id: 'text',
    title: 'The text',
    blocks: [
      {
        kind: 'facts',
        facts: facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
      },
      {kind: 'prose', text: sizeSentence(table), isFinding: true},
      {
        kind: 'table',
        table,
        caption: 'The parts of the text. Headings and paratext are not counted.',
        top: rowCount(table),
      },
    ],
  };
}

function sizeSentence(table: Table): string {
  const whole = rowCount(table) - 1;
  const of = (column: string, thing: string) => counted(numbers(table, column)[whole] ?? 0, thing);
  const size = `${of('words', 'running word')} in ${of('sentences', 'sentence')} and ${of('paragraphs', 'paragraph')}`;
  return `The text has ${size}, and ${of('types', 'different word')}, compared in lower case.`;
}
