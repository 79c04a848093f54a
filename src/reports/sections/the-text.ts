import {overview} from '../../analyses/overview.ts';
import {counted} from '../../charts/drawing/number-words.ts';
import type {Document} from '../../model/document.ts';
import type {ReportSection} from '../../model/report.ts';
import {numbers, rowCount, type Table} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';

/** What the text is, how large, and how it is built. */
export function theText(text: Text): ReportSection {
  const table = overview(text);
  const caption = 'The parts of the text. Headings and paratext are not counted.';
  return {
    id: 'text',
    title: 'The text',
    blocks: [
      {kind: 'facts', facts: factsOf(text.document)},
      {kind: 'prose', text: sizeSentence(table), isFinding: true},
      {kind: 'table', table, caption, top: rowCount(table)},
    ],
  };
}

function factsOf({title, dates, place, language, source}: Document): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Title', title],
    ['Adopted', dates.adopted],
    ['Place', place],
    ['Published', dates.published],
    ['Edition', source.edition],
    ['Translation', source.translator],
    ['Transcription', source.transcriber],
    ['Source', source.url],
    ['Rights', source.rights],
    ['Language', language],
    ['Raw file', `${source.path}, SHA-256 ${source.sha256}`],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function sizeSentence(table: Table): string {
  const whole = rowCount(table) - 1;
  const of = (column: string, thing: string) => counted(numbers(table, column)[whole] ?? 0, thing);
  const size = `${of('words', 'running word')} in ${of('sentences', 'sentence')} and ${of('paragraphs', 'paragraph')}`;
  return `The text has ${size}, and ${of('types', 'different word')}, compared in lower case.`;
}
