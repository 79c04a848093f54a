import PDFDocument from 'pdfkit';

/** A line of letters on a page: from the left and the top, in points. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with these lines on each page, all in Helvetica, A4. */
export async function pdfOf(
  pages: readonly (readonly PrintedLine[])[],
  info: {readonly Title?: string} = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({autoFirstPage: false, info: {...info, CreationDate: new Date(0)}});
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise(resolve => document.on('end', resolve));
  for (const lines of pages) {
    document.addPage({size: 'A4', margin: 0});
    for (const {text, x, y, size = 10} of lines) document.fontSize(size).text(text, x, y, {lineBreak: false});
  }
  document.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Lines set under one another from a place, 12 points apart; a line that begins with spaces is set in by 10. */
export function column(lines: readonly string[], x: number, y: number, size = 10): readonly PrintedLine[] {
  return lines.map((line, i) => ({
    text: line.trimStart(),
    x: x + (line.startsWith(' ') ? 10 : 0),
    y: y + 12 * i,
    size,
  }));
}
