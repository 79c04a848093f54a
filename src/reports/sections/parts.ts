import {compare} from '../../analyses/compare.ts';
import {sectionTexts} from '../../analyses/section-texts.ts';
import {counted, oneDecimal} from '../../charts/drawing/number-words.ts';
import {randomHalves} from '../../charts/drawing/random-halves.ts';
import {keynessBars} from '../../charts/keyness-bars.ts';
import type {Block, ReportSection} from '../../model/report.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';
import {chartBlock} from '../chart-block.ts';
import {listed} from '../listed.ts';
import {renamed} from '../renamed.ts';
import {visibleRows} from '../visible-rows.ts';

const ABOUT =
  'Each part is held against all the others together. A bar is how many times more often a word occurs; the thin ' +
  'line is its 95 % interval. The sentences name words by the usual standard (one in twenty named may be chance); ' +
  'bars in full colour pass a stricter one, that not one in all the words tested is: a pale bar calls for caution.';

/** What sets each part apart from the rest of the text. */
export function parts(text: Text): ReportSection {
  const blocks = sectionTexts(text).flatMap(part => blocksOf(part, text));
  return {
    id: 'parts',
    title: 'What sets each part apart',
    blocks: [{kind: 'prose', text: ABOUT}, ...blocks],
  };
}

function blocksOf(part: Text, whole: Text): readonly Block[] {
  const section = part.document.sections[part.counted[0] as number];
  if (section === undefined) throw new RangeError(`text without a section: ${part.label}; expected one`);
  const name = `keyness-${section.id.toLowerCase()}`;
  const title = `${section.title} against the rest`;
  const table = renamed(compare(part, whole, {hide: STOP_LISTS[0]}), name, title);
  return [
    {kind: 'prose', text: finding(table, section.title), isFinding: true},
    ...(isWorthDrawing(table) ? [chartBlock(keynessBars(table, {name, title, top: 12}), [whole])] : []),
    {kind: 'table', table, caption: `${title}: words by keyness.`, top: 10},
  ];
}

const MOST_NAMED = 6;
const ALPHA = 0.05;

/** The words whose rates differ significantly, more and less, with their counts. */
function finding(table: Table, title: string): string {
  const [p, ratio] = [numbers(table, 'pBh'), numbers(table, 'logRatioWalter')];
  const differing = [...p.keys()].filter(row => (p[row] ?? 1) <= ALPHA);
  const side = (sign: number) => differing.filter(row => Math.sign(ratio[row] ?? 0) === sign);
  const [more, less] = [named(table, side(1)), named(table, side(-1))];
  const said = [...(more === '' ? [] : [`more of ${more}`]), ...(less === '' ? [] : [`less of ${less}`])];
  const part = `${title} (${counted(table.texts[0]?.words ?? 0, 'word')})`;
  const tested = `${table.recipe.settings.familySize} words tested`;
  if (said.length === 0) {
    return `${part}: of the ${tested}, none differs significantly from the rest. That may be for want of words, not of differences.`;
  }
  return `${part} has ${said.join(', and ')} (counts: here to the rest), at a false discovery rate of 5 % over the ${tested}. ${beyondHalves(table)}`;
}

/** Which words lie further apart than chance sets any word of two halves of the rest. */
function beyondHalves(table: Table): string {
  const line = randomHalves(table)?.g2;
  if (line === undefined) return '';
  const g2 = numbers(table, 'g2FourTerm');
  const beyond = visibleRows(table).filter(row => Math.abs(g2[row] ?? 0) > line);
  const which =
    beyond.length === 0
      ? 'None of them lies'
      : `${named(table, beyond)} ${beyond.length === 1 ? 'lies' : 'lie'}`;
  return `${which} further apart (G² over ${oneDecimal(line)}) than chance sets any word of two halves of the rest.`;
}

/** The first few words, and how many more there are. */
function named(table: Table, rows: readonly number[]): string {
  const words = rows.slice(0, MOST_NAMED).map(row => withCounts(table, row));
  const more = rows.length - words.length;
  return listed(more > 0 ? [...words, `${more} more`] : words);
}

function withCounts(table: Table, row: number): string {
  const count = (column: string) => numbers(table, column)[row] ?? 0;
  return `“${texts(table, 'term')[row]}” (${count('targetCount')} : ${count('referenceCount')})`;
}

/** A figure of bars that all may be chance says nothing that the table does not. */
function isWorthDrawing(table: Table): boolean {
  const bound = numbers(table, 'lrc95');
  return visibleRows(table).some(row => Math.abs(bound[row] ?? 0) > 0);
}
