import {align} from '../align/align.ts';
import type {Alignment} from '../model/alignment.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, decimal, INTEGER, PART, RUNNING_WORDS} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

interface Copied {
  readonly title: string;
  readonly words: number;
  readonly verbatim: number;
  readonly edited: number;
}

/**
 * How much of the later text is the earlier, section by section?
 *
 * Table `copied`, one row a section of the later text and the whole as the last: `words`, of these `verbatim` (words
 * of passages taken over word for word), `edited` (words carried over in passages that were edited) and `new` (all
 * others), each also in per cent of the section: `verbatimShare`, `editedShare`, `newShare`.
 */
export function copied(
  earlier: Text,
  later: Text,
  options: {readonly alignment?: Alignment | undefined} = {},
): Table {
  const alignment = options.alignment ?? align(earlier, later);
  const sections = later.counted.map(section => copiedIn(alignment, section));
  return table({
    name: 'copied',
    title: `What of ${later.label} is ${earlier.label}`,
    texts: [textSize(later), textSize(earlier)],
    columns: copiedColumns([...sections, whole(sections)]),
    notes: [],
    recipe: recipeOf({command: 'copied', texts: [earlier, later], settings: {}}),
  });
}

function copiedColumns(rows: readonly Copied[]): readonly Column[] {
  const column = columnsOver(rows);
  const count = (name: string, title: string) => ({name, title, unit: 'words', format: INTEGER});
  const share = (name: string, title: string) => ({
    name,
    title,
    unit: '% of the section',
    format: decimal(1),
  });
  const percent = (part: number, {words}: Copied) => (words === 0 ? null : (100 * part) / words);
  const left = ({words, verbatim, edited}: Copied) => words - verbatim - edited;
  return [
    column.text(PART, ({title}) => title),
    column.number(RUNNING_WORDS, ({words}) => words),
    column.number(count('verbatim', 'Verbatim'), ({verbatim}) => verbatim),
    column.number(count('edited', 'In edited passages'), ({edited}) => edited),
    column.number(count('new', 'New'), left),
    column.number(share('verbatimShare', 'Verbatim, %'), row => percent(row.verbatim, row)),
    column.number(share('editedShare', 'Edited, %'), row => percent(row.edited, row)),
    column.number(share('newShare', 'New, %'), row => percent(left(row), row)),
  ];
}

function copiedIn({later, passages, earlierOf}: Alignment, section: number): Copied {
  const {sections} = later.tokens;
  const [from, to] = [sections[section] as number, sections[section + 1] as number];
  const sums = {verbatim: 0, edited: 0};
  for (const {laterTokens, isVerbatim} of passages) {
    const end = Math.min(to, laterTokens.to);
    for (let row = Math.max(from, laterTokens.from); row < end; row++) {
      if ((earlierOf[row] as number) >= 0) sums[isVerbatim ? 'verbatim' : 'edited']++;
    }
  }
  return {title: later.document.sections[section]?.title ?? '', words: to - from, ...sums};
}

function whole(sections: readonly Copied[]): Copied {
  const sum = (of: (section: Copied) => number) => sections.reduce((all, section) => all + of(section), 0);
  return {
    title: 'Whole text',
    words: sum(({words}) => words),
    verbatim: sum(({verbatim}) => verbatim),
    edited: sum(({edited}) => edited),
  };
}
