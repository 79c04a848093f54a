import type {Collation, CollationCell, CollationRow} from '../model/collation.ts';
import {collationLines, type LineRun} from './collation-lines.ts';
import {type CollationSheet, collationSheet} from './collation-sheet.ts';

const TEXT_SIZE = 8.5;
const LEADING = 12;
const SMALL = 6.5;
/** Lines of a row that must fit on a page before it begins there. */
const TOGETHER = 3;

/**
 * Two texts on facing columns as a PDF on A4.
 *
 * The marks are those of the page for screens: struck, left out; underlined, put in; dotted, put for one another;
 * doubly underlined, at another place of the passage. Letters are embedded. Same collation, same bytes.
 */
export async function collationPdf(collation: Collation): Promise<Uint8Array> {
  const sheet = await collationSheet(collation);
  for (const row of collation.rows) drawRow(sheet, row);
  return sheet.done();
}

function drawRow(sheet: CollationSheet, row: CollationRow): void {
  const facts = {width: sheet.columnWidth, size: TEXT_SIZE};
  const columns = [linesOf(row.earlier, facts), linesOf(row.later, facts)] as const;
  const lines = Math.max(columns[0].length, columns[1].length);
  sheet.need(SMALL * 1.5 + LEADING * Math.min(lines, TOGETHER) + 8);
  sheet.rule();
  sheet.label(
    row.operations.join(' · '),
    row.operations.some(operation => operation !== 'kept'),
  );
  sheet.small([row.earlier?.citation ?? '', row.later?.citation ?? '']);
  for (let k = 0; k < lines; k++) {
    sheet.need(LEADING);
    sheet.line([columns[0][k] ?? [], columns[1][k] ?? []], {size: TEXT_SIZE, leading: LEADING});
  }
  sheet.skip(4);
}

function linesOf(
  cell: CollationCell | null,
  facts: {readonly width: number; readonly size: number},
): readonly (readonly LineRun[])[] {
  return cell === null ? [] : collationLines(cell.pieces, facts);
}
