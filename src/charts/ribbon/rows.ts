import {InputError} from '../../base/errors.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';

/** What became of a passage, as a ribbon tells it. */
export type RibbonLook = (typeof RIBBON_LOOKS)[number];

/** In the order of the key; ribbons of the later ones lie above. */
export const RIBBON_LOOKS = ['kept', 'edited', 'moved', 'alone'] as const;

/** Running words from `from` up to, not including, `to`. */
export interface Stretch {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** A piece of a passage within one part of either text, or of one text alone. */
export interface RibbonPiece {
  /** Number of its passage, from 1. */
  readonly passage: number;
  readonly look: RibbonLook;
  readonly similarity: number;
  /** Words that both have. */
  readonly same: number;
  readonly earlier: Stretch | undefined;
  readonly later: Stretch | undefined;
}

/** A part of a text, and how many of its words the other text has in some form. */
export interface RibbonPart extends Stretch {
  readonly title: string;
  readonly carried: number;
}

/** Everything a ribbon draws. */
export interface RibbonRows {
  readonly pieces: readonly RibbonPiece[];
  readonly earlier: readonly RibbonPart[];
  readonly later: readonly RibbonPart[];
}

/** The pieces of an alignment, and the parts that they make up. InputError when there are none. */
export function ribbonRows(table: Table): RibbonRows {
  const [operations, verbatim] = [texts(table, 'operation'), texts(table, 'verbatim')];
  const [similarity, same] = [numbers(table, 'similarity'), numbers(table, 'same')];
  const [earlier, later] = [stretches(table, 'earlier'), stretches(table, 'later')];
  const passages = numbers(table, 'passage');
  const pieces = [...Array(rowCount(table)).keys()].map(row => ({
    passage: passages[row] ?? 0,
    look: lookOf(operations[row] ?? '', verbatim[row] === 'yes'),
    similarity: similarity[row] ?? 0,
    same: same[row] ?? 0,
    earlier: earlier[row],
    later: later[row],
  }));
  if (pieces.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no passage; expected two texts with words`);
  }
  return {pieces, earlier: partsOf(table, 'earlier', pieces), later: partsOf(table, 'later', pieces)};
}

/** A passage that was split or merged counts as edited, or as kept where all its words stayed. */
function lookOf(operation: string, isVerbatim: boolean): RibbonLook {
  if (operation === 'new' || operation === 'dropped') return 'alone';
  if (operation === 'moved') return 'moved';
  return isVerbatim ? 'kept' : 'edited';
}

function stretches(table: Table, side: 'earlier' | 'later'): readonly (Stretch | undefined)[] {
  const [parts, from, to] = ['PartNumber', 'From', 'To'].map(name => numbers(table, `${side}${name}`));
  return [...Array(rowCount(table)).keys()].map(row => {
    const [part, start, end] = [parts?.[row], from?.[row], to?.[row]];
    return part == null || start == null || end == null ? undefined : {part, from: start, to: end};
  });
}

/** In reading order; every word lies in one piece, so the pieces say where a part begins and ends. */
function partsOf(
  table: Table,
  side: 'earlier' | 'later',
  pieces: readonly RibbonPiece[],
): readonly RibbonPart[] {
  const titles = texts(table, `${side}Part`);
  const parts = new Map<number, RibbonPart>();
  pieces.forEach((piece, row) => {
    const stretch = piece[side];
    if (stretch === undefined) return;
    const carried = piece.look === 'alone' ? 0 : stretch.to - stretch.from;
    const before = parts.get(stretch.part) ?? {...stretch, title: titles[row] ?? '', carried: 0};
    parts.set(stretch.part, {
      ...before,
      from: Math.min(before.from, stretch.from),
      to: Math.max(before.to, stretch.to),
      carried: before.carried + carried,
    });
  });
  return [...parts.values()].sort((a, b) => a.part - b.part);
}
