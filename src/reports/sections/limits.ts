import {detectable} from '../../analyses/detectable.ts';
import type {ReportSection} from '../../model/report.ts';
import {rowCount} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';

/** What the sizes cannot show, and what else to keep in mind. */
export function limits(text: Text): ReportSection {
  const table = detectable(text);
  return {
    id: 'limits',
    title: 'What the sizes cannot show',
    blocks: [
      {
        kind: 'prose',
        text: 'A part must use a word often enough before the difference can be told from chance. The table says how often, at 5 % after correction for all words tested (Bonferroni): below these counts, silence is no evidence that the parts agree.',
      },
      {
        kind: 'table',
        table,
        caption: 'The smallest difference that could be significant.',
        top: rowCount(table),
      },
      {kind: 'cautions', cautions: cautionsOf(text)},
    ],
  };
}

function cautionsOf({document}: Text): readonly string[] {
  const {translator} = document.source;
  return [
    'Counts say which words stand in the text, not what they mean there: read the lines (phraseshift concordance) before you conclude.',
    ...(translator === undefined
      ? []
      : [`This is a translation (${translator}): a choice of words may be the translator’s.`]),
    ...(document.notes.length === 0
      ? []
      : ['The transcription has oddities; they are listed below and were not changed.']),
  ];
}
