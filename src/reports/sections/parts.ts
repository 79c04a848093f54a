import {compare} from '../../analyses/compare.ts';
import {sectionTexts} from '../../analyses/section-texts.ts';
import {keynessBars} from '../../charts/keyness-bars.ts';
import type {Block, ReportSection} from '../../model/report.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';
import {listed} from '../listed.ts';
import {renamed} from '../renamed.ts';

/** What sets each part apart from the rest of the text. */
export function parts(text: Text): ReportSection {
  const blocks = sectionTexts(text).flatMap(part => blocksOf(part, text));
  return {
    id: 'parts',
    title: 'What sets each part apart',
    blocks: [
      {
        kind: 'prose',
        text: 'Each part is held against all the others together. A bar is how many times more often a word occurs; the thin line is its 95 % interval. Dark bars are sure even when all words tested are taken together; a pale one may be chance.',
      },
      ...blocks,
    ],
  };
}

function blocksOf(part: Text, whole: Text): readonly Block[] {
  const section = part.document.sections[part.counted[0] as number];
  if (section === undefined) throw new RangeError(`text without a section: ${part.label}; expected one`);
  const name = `keyness-${section.id.toLowerCase()}`;
  const title = `${section.title} against the rest`;
  const table = renamed(compare(part, whole, {hide: STOP_LISTS[0]}), name, title);
  return [
    {kind: 'prose', text: finding(table, section.title)},
    ...(isWorthDrawing(table)
      ? [{kind: 'chart', chart: keynessBars(table, {name, title, top: 12})} as const]
      : []),
    {kind: 'table', table, caption: `${title}: words by keyness.`, top: 10},
  ];
}

/** The words that are sure for the whole family of tests, more and less, with their counts. */
function finding(table: Table, title: string): string {
  const bound = numbers(table, 'lrcFamily');
  const side = (sign: number) =>
    [...bound.keys()].filter(row => Math.sign(bound[row] ?? 0) === sign).map(row => withCounts(table, row));
  const [more, less] = [side(1), side(-1)];
  const said = [
    ...(more.length === 0 ? [] : [`more of ${listed(more)}`]),
    ...(less.length === 0 ? [] : [`less of ${listed(less)}`]),
  ];
  const [size] = table.texts;
  if (said.length === 0) {
    return `${title} (${size?.words ?? 0} words): no word differs from the rest for sure when all words tested are taken together. That may be for want of words, not of differences.`;
  }
  return `${title} (${size?.words ?? 0} words) has ${said.join(', and ')} (counts: here to the rest), sure when all words tested are taken together.`;
}

function withCounts(table: Table, row: number): string {
  const count = (column: string) => numbers(table, column)[row] ?? 0;
  return `“${texts(table, 'term')[row]}” (${count('targetCount')} : ${count('referenceCount')})`;
}

/** A figure of bars that all may be chance says nothing that the table does not. */
function isWorthDrawing(table: Table): boolean {
  const hidden = texts(table, 'hidden');
  return numbers(table, 'lrc95').some((bound, row) => bound !== null && bound !== 0 && hidden[row] === '');
}
