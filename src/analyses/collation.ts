import {rowOf} from '../base/columns.ts';
import {citation} from '../ingest/citation.ts';
import type {Alignment, Edit, EditKind, Passage, TokenRange} from '../model/alignment.ts';
import type {Collation, CollationCell, CollationPiece, CollationRow, Reading} from '../model/collation.ts';
import type {Text} from '../model/text.ts';
import {alignNotes} from './align-notes.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

type Side = 'earlier' | 'later';

/**
 * How do two texts read beside each other, paragraph by paragraph?
 *
 * Passages of one paragraph of each text share a row; what has moved has a row of its own, beside what stood elsewhere.
 * Every counted word of both texts stands in it once.
 *
 * ```ts
 * import {align, readText} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const {rows: facing} = collation(align(parts[0], parts[1]));
 * facing[0].operations; // → ['dropped']
 * ```
 */
export function collation(
  alignment: Alignment,
  options: {readonly minimum?: number | undefined} = {},
): Collation {
  const {earlier, later} = alignment;
  return {
    title: `${nameOf(earlier)} and ${nameOf(later)}`,
    earlier: {...textSize(earlier), title: nameOf(earlier)},
    later: {...textSize(later), title: nameOf(later)},
    rows: rowGroups(alignment).map(passages => rowFrom(passages, alignment)),
    notes: alignNotes(alignment),
    recipe: recipeOf({
      command: 'align',
      texts: [earlier, later],
      settings: {as: 'collation', minimum: options.minimum ?? null},
    }),
  };
}

/** The title of a text of the corpus; the name of a file without its folders. */
function nameOf({label, document}: Text): string {
  return label === document.id && document.title !== label ? document.title : label.replace(/^.*[/\\]/u, '');
}

/** Passages that share a row: they follow one another, and on neither side a paragraph begins between them. */
function rowGroups(alignment: Alignment): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const passage of alignment.passages) {
    const group = groups.at(-1);
    if (group !== undefined && joins(group, passage, alignment)) group.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function joins(group: readonly Passage[], passage: Passage, alignment: Alignment): boolean {
  if (passage.operation === 'moved' || group.some(({operation}) => operation === 'moved')) return false;
  const shared = SIDES.map(side => {
    const before = group.findLast(other => !isEmpty(other, side));
    if (before === undefined || isEmpty(passage, side)) return undefined;
    return paragraphOf(alignment, side, before) === paragraphOf(alignment, side, passage);
  });
  return shared.includes(true) && !shared.includes(false);
}

const SIDES = ['earlier', 'later'] as const;

function isEmpty(passage: Passage, side: Side): boolean {
  const {from, to} = passage[`${side}Tokens`];
  return from === to;
}

function paragraphOf(alignment: Alignment, side: Side, passage: Passage): number {
  return rowOf(alignment[side].tokens.paragraphs, passage[`${side}Tokens`].from);
}

function rowFrom(passages: readonly Passage[], alignment: Alignment): CollationRow {
  return {
    operations: [...new Set(passages.map(({operation}) => operation))],
    earlier: cellFrom(passages, alignment, 'earlier'),
    later: cellFrom(passages, alignment, 'later'),
    readings: passages.flatMap(({edits}) => edits).flatMap(edit => readingsOf(edit, alignment)),
  };
}

function cellFrom(passages: readonly Passage[], alignment: Alignment, side: Side): CollationCell | null {
  const edits = passages
    .flatMap(passage => passage.edits)
    .filter(edit => !isNothing(edit[side]))
    .sort((x, y) => x[side].from - y[side].from);
  const [first] = edits;
  if (first === undefined) return null;
  const text = alignment[side];
  const {section, paragraph, sentence} = citation(text.document, text.tokens, first[side].from);
  return {
    citation: `${section}.${paragraph}.${sentence}`,
    pieces: joined(edits.flatMap(edit => piecesOf(text, edit[side], edit.kind))),
  };
}

/** The words of an edit, and what stands after them up to the next word, which no edit touches. */
function piecesOf(text: Text, range: TokenRange, kind: EditKind): readonly CollationPiece[] {
  return [
    {kind, text: wordsIn(text, range)},
    {kind: 'kept', text: gapAfter(text, range)},
  ];
}

function readingsOf(edit: Edit, {earlier, later}: Alignment): readonly Reading[] {
  const {kind} = edit;
  const words = {kind, earlier: wordsIn(earlier, edit.earlier), later: wordsIn(later, edit.later)};
  return [
    words,
    {kind: 'kept', earlier: gapAfter(earlier, edit.earlier), later: gapAfter(later, edit.later)},
  ];
}

function isNothing({from, to}: TokenRange): boolean {
  return from === to;
}

/** Words as they stand, white space as one space. */
function wordsIn({document, tokens}: Text, range: TokenRange): string {
  if (isNothing(range)) return '';
  return oneLine(document.text.slice(tokens.start[range.from], tokens.end[range.to - 1]));
}

/** What stands between the last word and the next one, or the end of the paragraph. */
function gapAfter({document, tokens}: Text, range: TokenRange): string {
  if (isNothing(range)) return '';
  const end = tokens.end[range.to - 1] as number;
  const next = tokens.start[range.to] ?? document.text.length;
  const blank = document.text.indexOf('\n\n', end);
  return oneLine(document.text.slice(end, blank >= 0 && blank < next ? blank : next));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** Pieces under one mark that follow one another, as one; empty ones are left out. */
function joined(pieces: readonly CollationPiece[]): readonly CollationPiece[] {
  const runs: CollationPiece[] = [];
  for (const piece of pieces.filter(({text}) => text !== '')) {
    const before = runs.at(-1);
    if (before?.kind === 'kept' && piece.kind === 'kept')
      runs[runs.length - 1] = {kind: 'kept', text: before.text + piece.text};
    else runs.push(piece);
  }
  return runs;
}
