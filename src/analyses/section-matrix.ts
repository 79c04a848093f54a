import {align} from '../align/align.ts';
import {rowOf} from '../base/columns.ts';
import {byCodePoint} from '../base/order.ts';
import {compareEachCounts} from '../counts/compare-counts.ts';
import {countParagraphs} from '../counts/count-paragraphs.ts';
import {jensenShannon} from '../measures/divergence/jensen-shannon.ts';
import type {Alignment} from '../model/alignment.ts';
import type {Comparison} from '../model/comparison.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {compensatedSum} from '../stats/compensated-sum.ts';
import {functionWordsEn} from '../tokens/function-words-en.ts';
import {type ColumnMaker, columnsOver, decimal, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {sectionTexts} from './section-texts.ts';
import {textSize} from './text-size.ts';

/** What each cell names, and how the texts are aligned. */
export interface SectionMatrixOptions {
  /** Words named in each cell; 5 unless told. */
  readonly movers?: number | undefined;
  /** Only the first rows. */
  readonly top?: number | undefined;
  /** The alignment of the two texts, when somebody has made it already. */
  readonly alignment?: Alignment | undefined;
}

/**
 * How alike is each part of the later text to each part of the earlier, and how much of it comes from there?
 *
 * Table `section-matrix`, one row a cell, in the order of the later text, then of the earlier: `later`, `earlier` (ids
 * of the sections), `laterTitle`, `earlierTitle`, `laterWords`, `earlierWords`, `jensenShannon` (0 alike, 1 nothing in
 * common), `cosine` (1 alike), `reused` (words of the later section carried from the earlier one), `reuseShare` (per
 * cent of the later section), `passages` (the passages that carry them, by their rows in `align`), `movers` (content
 * words that part the two most: + more in the later section, − less).
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const text = await readText('moscow-1957:I');
 * const [cell] = rows(sectionMatrix(text, text));
 * [cell.cosine, cell.reuseShare]; // → [1, 100]
 * ```
 */
export function sectionMatrix(earlier: Text, later: Text, options: SectionMatrixOptions = {}): Table {
  const {movers = 5, top, alignment = align(earlier, later)} = options;
  const [rows, columns] = [countedSections(later), countedSections(earlier)];
  const reused = reusedBetween(alignment);
  const compare = compareEachCounts([...rows, ...columns].map(({counts}) => counts));
  const cells = rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const comparison = compare(i, rows.length + j);
      const parts = jensenShannon.contributions({
        target: comparison.target.counts,
        reference: comparison.reference.counts,
      });
      const carried = reused.get(`${row.index} ${column.index}`) ?? NOTHING;
      return {row, column, comparison, parts, carried, movers: moversOf(comparison, parts, movers)};
    }),
  );
  return table({
    name: 'section-matrix',
    title: `Parts of ${later.label} by parts of ${earlier.label}`,
    texts: [textSize(later), textSize(earlier)],
    columns: cellColumns(cells.slice(0, top)),
    notes: [],
    recipe: recipeOf({
      command: 'matrix',
      texts: [earlier, later],
      settings: {movers, top: top ?? null},
      measures: ['jensen-shannon'],
    }),
  });
}

interface CountedSection {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly counts: FrequencyTable;
}

interface Cell {
  readonly row: CountedSection;
  readonly column: CountedSection;
  readonly comparison: Comparison;
  readonly parts: Float64Array | null;
  readonly carried: Carried;
  readonly movers: string;
}

/** What a section has of another: how many words, and in which passages, counted from 1. */
interface Carried {
  readonly words: number;
  readonly passages: readonly number[];
}

const NOTHING: Carried = {words: 0, passages: []};

function cellColumns(cells: readonly Cell[]) {
  const column = columnsOver(cells);
  const words = {unit: 'running words', format: INTEGER};
  const {title, unit} = jensenShannon;
  return [
    column.text({name: 'later', title: 'Later part'}, ({row}) => row.id),
    column.text({name: 'earlier', title: 'Earlier part'}, cell => cell.column.id),
    column.text({name: 'laterTitle', title: 'Later title'}, ({row}) => row.title),
    column.text({name: 'earlierTitle', title: 'Earlier title'}, cell => cell.column.title),
    column.number({name: 'laterWords', title: 'Later words', ...words}, ({row}) => row.counts.size),
    column.number({name: 'earlierWords', title: 'Earlier words', ...words}, cell => cell.column.counts.size),
    column.number(
      {name: 'jensenShannon', title, unit, format: decimal(3), measure: jensenShannon.name},
      ({parts}) => (parts === null ? null : compensatedSum(parts)),
    ),
    column.number({name: 'cosine', title: 'Cosine', unit: 'share', format: decimal(3)}, ({comparison}) =>
      cosine(comparison),
    ),
    ...carriedColumns(column),
    column.text({name: 'movers', title: 'Movers'}, ({movers}) => movers),
  ];
}

function carriedColumns(column: ColumnMaker<Cell>): readonly Column[] {
  return [
    column.number(
      {name: 'reused', title: 'Reused', unit: 'words', format: INTEGER},
      ({carried}) => carried.words,
    ),
    column.number(
      {name: 'reuseShare', title: 'Reused, %', unit: '% of the later part', format: decimal(1)},
      ({row, carried}) => (row.counts.size === 0 ? null : (100 * carried.words) / row.counts.size),
    ),
    column.text(
      {name: 'passages', title: 'Passages', about: 'rows of the same two texts in align'},
      ({carried}) => carried.passages.join(' '),
    ),
  ];
}

function countedSections(text: Text): readonly CountedSection[] {
  return sectionTexts(text).map((part, i) => {
    const index = text.counted[i] as number;
    const section = text.document.sections[index];
    return {index, id: section?.id ?? '', title: section?.title ?? '', counts: countParagraphs(part)};
  });
}

/** What is carried from each section of the earlier text to each of the later, by "later earlier". */
function reusedBetween({earlier, later, earlierOf, passages}: Alignment): ReadonlyMap<string, Carried> {
  const between = new Map<string, {words: number; readonly passages: number[]}>();
  passages.forEach(({laterTokens}, i) => {
    for (let to = laterTokens.from; to < laterTokens.to; to++) {
      const from = earlierOf[to] as number;
      if (from < 0) continue;
      const key = `${rowOf(later.tokens.sections, to)} ${rowOf(earlier.tokens.sections, from)}`;
      const cell = between.get(key) ?? {words: 0, passages: []};
      cell.words++;
      if (cell.passages.at(-1) !== i + 1) cell.passages.push(i + 1);
      between.set(key, cell);
    }
  });
  return between;
}

function cosine({target, reference}: Comparison): number | null {
  let [dot, a, b] = [0, 0, 0];
  for (let t = 0; t < target.counts.length; t++) {
    const [f1, f2] = [target.counts[t] as number, reference.counts[t] as number];
    dot += f1 * f2;
    a += f1 * f1;
    b += f2 * f2;
  }
  return a === 0 || b === 0 ? null : dot / Math.sqrt(a * b);
}

/** Function words are left out here: they would fill every cell. */
function moversOf({terms, target, reference}: Comparison, parts: Float64Array | null, most: number): string {
  if (parts === null) return '';
  return largestParts(terms, parts, most)
    .map(t => {
      const isMore =
        (target.counts[t] as number) * reference.size > (reference.counts[t] as number) * target.size;
      return `${isMore ? '+' : '−'}${terms[t]}`;
    })
    .join(' ');
}

/** The content words that add most, ties by code point; one walk, since there are many cells and few are named. */
function largestParts(terms: readonly string[], parts: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number) =>
    parts[a] === parts[b]
      ? byCodePoint(terms[a] as string, terms[b] as string) < 0
      : (parts[a] as number) > (parts[b] as number);
  for (let t = 0; t < parts.length; t++) {
    if (!((parts[t] as number) > 0)) continue;
    if (best.length >= most && (most === 0 || !isBefore(t, best[most - 1] as number))) continue;
    if (functionWordsEn.words.has(terms[t] as string)) continue;
    let at = Math.min(best.length, most - 1);
    for (; at > 0 && isBefore(t, best[at - 1] as number); at--) best[at] = best[at - 1] as number;
    best[at] = t;
  }
  return best;
}
