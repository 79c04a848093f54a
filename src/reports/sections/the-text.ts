import {overview} from '../../analyses/overview.ts';
import type {ReportSection} from '../../model/report.ts';
import {numbers, rowCount} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {formatNumber} from '../../render/number-format.ts';

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
      {kind: 'prose', text: sizeSentence(text)},
      {
        kind: 'table',
        table,
        caption: 'The parts of the text. Headings and paratext are not counted.',
        top: rowCount(table),
      },
    ],
  };
}

function sizeSentence(text: Text): string {
  const table = overview(text);
  const whole = rowCount(table) - 1;
  const of = (column: string) => formatNumber(numbers(table, column)[whole] ?? null, {style: 'integer'});
  return `The text has ${of('words')} running words in ${of('sentences')} sentences and ${of('paragraphs')} paragraphs, and ${of('types')} different words, compared in lower case.`;
}
