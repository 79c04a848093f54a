import type {Alignment, PassageOperation} from '../model/alignment.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {alignNotes} from './align-notes.ts';
import {columnsOver, decimal, INTEGER} from './columns.ts';
import {passageSimilarity} from './passage-similarity.ts';
import {recipeOf} from './recipe-of.ts';
import {runningWords} from './running-words.ts';
import {sectionTexts} from './section-texts.ts';
import {textSize} from './text-size.ts';

/** A piece of a passage that lies within one part on either side. */
interface Piece {
  readonly passage: number;
  readonly operation: PassageOperation;
  readonly isVerbatim: boolean;
  readonly similarity: number;
  /** Words of the later side that the earlier has too. */
  readonly same: number;
  readonly earlier: Stretch | undefined;
  readonly later: Stretch | undefined;
}

/** Running words from `from` up to, not including, `to`, all in one part. */
interface Stretch {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

const SIMILARITY = {
  name: 'similarity',
  title: 'Similarity',
  about: 'twice the words that both have, over the words of both, of the whole passage',
  unit: 'share of words',
  format: decimal(2),
};

/**
 * Where does each passage of the earlier text lie in the later, part by part?
 *
 * One row a piece of a passage that lies within one part on either side: number of the passage, its operation, whether
 * it is word for word the same, how alike its wordings are, how many words both have, and for either text the part and
 * the running words from `earlierFrom` up to `earlierTo` (from 0, over the counted words; null where that text lacks
 * it). Every counted word of either text lies in exactly one row, so the rows give the parts and their lengths too.
 *
 * ```ts
 * import {align, readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const pieces = rows(passageMap(align(parts[0], parts[1])));
 * pieces.reduce((sum, {laterFrom, laterTo}) => sum + laterTo - laterFrom, 0); // → 1639
 * ```
 */
export function passageMap(
  alignment: Alignment,
  options: {readonly minimum?: number | undefined} = {},
): Table {
  const {earlier, later} = alignment;
  const sides = {earlier: placesOf(earlier), later: placesOf(later)};
  const pieces = alignment.passages.flatMap((passage, i) => {
    const {operation, isVerbatim} = passage;
    const whole = {passage: i + 1, operation, isVerbatim, similarity: passageSimilarity(passage)};
    return joined(
      passage.edits.flatMap(({kind, ...edit}) => {
        const [before, after] = [sides.earlier.cut(edit.earlier), sides.later.cut(edit.later)];
        const isSame = kind === 'kept' || kind === 'transposed';
        return Array.from({length: Math.max(before.length, after.length)}, (_, k) => ({
          ...whole,
          same: isSame ? lengthOf(after[k]) : 0,
          ...{earlier: before[k], later: after[k]},
        }));
      }),
    );
  });
  return table({
    name: 'passage-map',
    title: `Where the passages of ${earlier.label} lie in ${later.label}`,
    texts: [textSize(earlier), textSize(later)],
    columns: pieceColumns(pieces, [sides.earlier.titles, sides.later.titles]),
    notes: alignNotes(alignment),
    recipe: recipeOf({
      command: 'passage-map',
      texts: [earlier, later],
      settings: {minimum: options.minimum ?? null},
    }),
  });
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch === undefined ? 0 : stretch.to - stretch.from;
}

/** The parts of a text, and how tokens are cut at their borders into running words. */
function placesOf(text: Text) {
  const parts = sectionTexts(text);
  const position = runningWords(text);
  const ends = parts.map(textSize).map(({words}) => words);
  ends.forEach((words, i) => {
    ends[i] = words + (ends[i - 1] ?? 0);
  });
  const cut = ({from, to}: {readonly from: number; readonly to: number}): readonly Stretch[] => {
    if (from === to) return [];
    const [start, end] = [position(from), position(to - 1) + 1];
    return ends.flatMap((border, part) => {
      const stretch = {part, from: Math.max(start, ends[part - 1] ?? 0), to: Math.min(end, border)};
      return stretch.from < stretch.to ? [stretch] : [];
    });
  };
  return {titles: parts.map(part => textSize(part).title), cut};
}

/** Neighbours in the same parts of both texts as one piece, however many edits they are. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const one = last && {earlier: union(last.earlier, piece.earlier), later: union(last.later, piece.later)};
    if (last === undefined || one?.earlier === 'apart' || one?.later === 'apart') whole.push(piece);
    else whole[whole.length - 1] = {...last, ...one, same: last.same + piece.same} as Piece;
  }
  return whole;
}

function union(a: Stretch | undefined, b: Stretch | undefined): Stretch | undefined | 'apart' {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.part !== b.part) return 'apart';
  return {part: a.part, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to)};
}

function pieceColumns(
  pieces: readonly Piece[],
  [earlierTitles, laterTitles]: readonly [readonly string[], readonly string[]],
): readonly Column[] {
  const column = columnsOver(pieces);
  const place = (name: string, title: string) => ({
    name,
    title,
    unit: 'running word, from 0',
    format: INTEGER,
  });
  const part = (titles: readonly string[], stretch: Stretch | undefined) =>
    stretch === undefined ? null : (titles[stretch.part] ?? null);
  return [
    column.number(
      {name: 'passage', title: 'Passage', unit: 'number', format: INTEGER},
      ({passage}) => passage,
    ),
    column.text({name: 'operation', title: 'Operation'}, ({operation}) => operation),
    column.text({name: 'verbatim', title: 'Verbatim'}, piece => verbatim(piece)),
    column.number(SIMILARITY, ({similarity}) => similarity),
    column.number({name: 'same', title: 'Same words', unit: 'words', format: INTEGER}, ({same}) => same),
    ...(['earlier', 'later'] as const).flatMap(side => [
      column.text({name: `${side}Part`, title: `Part of the ${side} text`}, piece =>
        part(side === 'earlier' ? earlierTitles : laterTitles, piece[side]),
      ),
      column.number(
        {...place(`${side}PartNumber`, `Number of the part of the ${side} text`), unit: 'number'},
        piece => (piece[side] === undefined ? null : piece[side].part + 1),
      ),
      column.number(
        place(`${side}From`, `From word of the ${side} text`),
        piece => piece[side]?.from ?? null,
      ),
      column.number(place(`${side}To`, `To word of the ${side} text`), piece => piece[side]?.to ?? null),
    ]),
  ];
}

/** `yes` where the passage stands in both texts in the same words, `no` where it does not, null in one text alone. */
function verbatim({operation, isVerbatim}: Piece): string | null {
  if (operation === 'new' || operation === 'dropped') return null;
  return isVerbatim ? 'yes' : 'no';
}
