import {frequencies} from '../../analyses/frequencies.ts';
import {frequencyBars} from '../../charts/frequency-bars.ts';
import type {Block, ReportSection} from '../../model/report.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';
import {chartBlock} from '../chart-block.ts';
import {listed} from '../listed.ts';
import {renamed} from '../renamed.ts';
import {visibleRows} from '../visible-rows.ts';

const [hide] = STOP_LISTS;

const ABOUT_WORDS =
  'Words are compared in lower case; function words are pooled into one row and change no total. The interval of a ' +
  'rate comes from drawing whole paragraphs again and again, since words of one paragraph are not independent.';
const ABOUT_PHRASES =
  'Phrases are stretches of two to seven words that occur at least three times and cross no sentence end, ' +
  'semicolon, colon, dash, bracket or quotation mark. Those that begin or end with a function word are pooled, ' +
  'and one that only occurs inside a longer one is not listed again.';

/** Which words and phrases the text uses most, with intervals. */
export function mostFrequent(text: Text): ReportSection {
  const words = frequencies(text, {hide});
  const phrases = frequencies(text, {shortest: 2, longest: 7, minimum: 3, hide, absorb: true});
  return {
    id: 'frequent',
    title: 'Most frequent terms and phrases',
    blocks: [
      ...blocksOf(text, renamed(words, 'words', 'Most frequent words'), ABOUT_WORDS),
      ...blocksOf(text, renamed(phrases, 'phrases', 'Most frequent phrases'), ABOUT_PHRASES),
    ],
  };
}

function blocksOf(text: Text, table: Table, about: string): readonly Block[] {
  if (visibleRows(table).length === 0) return [];
  const {name, title} = table;
  return [
    {kind: 'prose', text: about},
    {kind: 'prose', text: `${title}: ${mostNamed(table)}.`, isFinding: true},
    chartBlock(frequencyBars(table, {name, title, top: 25}), [text]),
    {kind: 'table', table, caption: `${title}.`, top: 15},
  ];
}

function mostNamed(table: Table): string {
  const [terms, counts] = [texts(table, 'term'), numbers(table, 'count')];
  const first = visibleRows(table).slice(0, 8);
  return listed(first.map(row => `“${terms[row]}” (${counts[row]})`));
}
