import {frequencies} from '../../analyses/frequencies.ts';
import {frequencyBars} from '../../charts/frequency-bars.ts';
import type {ReportSection} from '../../model/report.ts';
import {rowCount} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';
import {renamed} from '../renamed.ts';

const [stopList] = STOP_LISTS;

/** Which words and phrases the text uses most, with intervals. */
export function mostFrequent(text: Text): ReportSection {
  const words = frequencies(text, {hide: stopList});
  const phrases = frequencies(text, {shortest: 2, longest: 7, minimum: 3, hide: stopList, absorb: true});
  const wordTable = renamed(words, 'words', 'Most frequent words');
  const phraseTable = renamed(phrases, 'phrases', 'Most frequent phrases');
  return {
    id: 'frequent',
    title: 'Most frequent terms and phrases',
    blocks: [
      {
        kind: 'prose',
        text: 'Words are compared in lower case; function words are pooled into one row and change no total. The interval of a rate comes from drawing whole paragraphs again and again, since words of one paragraph are not independent of each other.',
      },
      {
        kind: 'chart',
        chart: frequencyBars(wordTable, {name: 'words', title: 'Most frequent words', top: 25}),
      },
      {kind: 'table', table: wordTable, caption: 'Words by frequency.', top: 15},
      ...(rowCount(phrases) === 0 ? [] : phraseBlocks(phraseTable)),
    ],
  };
}

function phraseBlocks(table: ReturnType<typeof renamed>): ReportSection['blocks'] {
  return [
    {
      kind: 'prose',
      text: 'Phrases are stretches of two to seven words that occur at least three times and cross no sentence end, semicolon, colon, dash, bracket or quotation mark. Those that begin or end with a function word are pooled, and one that only occurs inside a longer one is not listed again.',
    },
    {kind: 'chart', chart: frequencyBars(table, {name: 'phrases', title: 'Most frequent phrases', top: 25})},
    {kind: 'table', table, caption: 'Phrases of two to seven words by frequency.', top: 15},
  ];
}
