import {citation} from '../ingest/citation.ts';
import type {Alignment, Passage, PassageOperation, TokenRange} from '../model/alignment.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {alignNotes} from './align-notes.ts';
import {columnsOver, decimal, INTEGER} from './columns.ts';
import {passageSimilarity} from './passage-similarity.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Which passages are listed, and how the alignment was made. */
export interface AlignTableOptions {
  /** Only these operations. */
  readonly only?: readonly PassageOperation[] | undefined;
  /** Only the first rows. */
  readonly top?: number | undefined;
  /** As given to `align`, for the recipe. */
  readonly minimum?: number | undefined;
}

const EARLIER_WORDS = {name: 'earlierWords', title: 'Words before', unit: 'running words', format: INTEGER};
const LATER_WORDS = {name: 'laterWords', title: 'Words after', unit: 'running words', format: INTEGER};
const SIMILARITY = {
  name: 'similarity',
  title: 'Similarity',
  about: 'twice the words that both have, over the words of both',
  unit: 'share of words',
  format: decimal(2),
};

/**
 * What became of each passage of the earlier text, and what is new in the later?
 *
 * One row a passage, in the later text's order, dropped ones where they stood: its operation, whether it is word for
 * word the same, where it stands in both texts, how long it is, how alike the two wordings are (1 the same words, 0
 * none), and the wordings. Shares of the whole texts stand in the notes.
 *
 * ```ts
 * import {align, readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const [first] = rows(alignTable(align(parts[0], parts[1])));
 * first.operation; // → 'dropped'
 * ```
 */
export function alignTable(alignment: Alignment, options: AlignTableOptions = {}): Table {
  const {earlier, later, passages} = alignment;
  const {only, top, minimum} = options;
  const shown = passages.filter(({operation}) => only === undefined || only.includes(operation));
  return table({
    name: 'passages',
    title: `From ${earlier.label} to ${later.label}`,
    texts: [textSize(earlier), textSize(later)],
    columns: passageColumns(alignment, shown.slice(0, top)),
    notes: alignNotes(alignment),
    recipe: recipeOf({
      command: 'align',
      texts: [earlier, later],
      settings: {by: 'passage', minimum: minimum ?? null, only: only ?? null, top: top ?? null},
    }),
  });
}

function passageColumns({earlier, later}: Alignment, shown: readonly Passage[]): readonly Column[] {
  const column = columnsOver(shown);
  return [
    column.text({name: 'operation', title: 'Operation'}, ({operation}) => operation),
    column.text({name: 'verbatim', title: 'Verbatim'}, passage => verbatim(passage)),
    column.text({name: 'earlierCitation', title: 'Earlier'}, passage =>
      place(earlier, passage.earlierTokens),
    ),
    column.text({name: 'laterCitation', title: 'Later'}, passage => place(later, passage.laterTokens)),
    column.number(EARLIER_WORDS, ({earlierTokens: {from, to}}) => to - from),
    column.number(LATER_WORDS, ({laterTokens: {from, to}}) => to - from),
    column.number(SIMILARITY, passageSimilarity),
    column.text({name: 'earlier', title: 'Earlier wording'}, passage =>
      wording(earlier, passage.earlierTokens),
    ),
    column.text({name: 'later', title: 'Later wording'}, passage => wording(later, passage.laterTokens)),
  ];
}

/** `yes` where the passage stands in both texts in the same words, `no` where it does not, null in one text alone. */
function verbatim({operation, isVerbatim}: Passage): string | null {
  if (operation === 'new' || operation === 'dropped') return null;
  return isVerbatim ? 'yes' : 'no';
}

function place({document, tokens}: Text, {from, to}: TokenRange): string | null {
  return from === to ? null : citation(document, tokens, from).label;
}

function wording({document, tokens}: Text, {from, to}: TokenRange): string | null {
  if (from === to) return null;
  return document.text.slice(tokens.start[from], tokens.end[to - 1]).replaceAll(/\s+/gu, ' ');
}
