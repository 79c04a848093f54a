import {InputError} from '../../base/errors.ts';
import {encryptionIn} from './encryption.ts';
import {refuseInflated} from './refuse-inflated.ts';

/** Letters that a PDF draws in one go. Places are in points from the lower left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly width: number;
  /** Of the face. */
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  readonly title: string | undefined;
  readonly language: string | undefined;
}

const MOST_PAGES = 5000;
// A page of a newspaper has some thousand; one made to fill the memory has millions.
const MOST_PIECES = 100_000;

/**
 * The text layer of a PDF, page by page. Scripts, pictures and faces are never loaded.
 *
 * Rejects with InputError for a file that is broken, locked, endless, or has no text layer.
 */
export async function pdfPages(bytes: Uint8Array): Promise<Pdf> {
  const encryption = encryptionIn(bytes);
  if (encryption === undefined) refuseInflated(bytes);
  else refuseInflated(bytes, (await import('./decrypted-streams.ts')).decryptedStreams(encryption));
  const {getDocumentProxy} = await import('unpdf');
  // A copy, since pdf.js takes the bytes away from who gave them; and plain bytes, since it refuses Buffers.
  const document = await opened(() =>
    getDocumentProxy(new Uint8Array(bytes), {verbosity: 0, isEvalSupported: false, disableFontFace: true}),
  );
  try {
    if (document.numPages > MOST_PAGES) {
      throw new InputError(`too many pages: ${document.numPages}; expected at most ${MOST_PAGES}`);
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await opened(async () => pageOf(await document.getPage(number))));
    }
    if (pages.every(({pieces}) => pieces.length === 0)) {
      throw new InputError(
        `no text layer: ${pages.length} pages of pictures; expected a PDF with text (OCR can add it: ocrmypdf)`,
      );
    }
    const {info} = await opened(() => document.getMetadata());
    return {pages, title: factIn(info, 'Title'), language: factIn(info, 'Language')};
  } finally {
    await document.destroy();
  }
}

/** What of pdf.js's page is read here. */
interface SourcePage {
  getViewport(options: {scale: number}): {readonly height: number};
  streamTextContent(): ReadableStream<{readonly items: readonly unknown[]}>;
}

async function pageOf(page: SourcePage): Promise<PdfPage> {
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let {done, value} = await reader.read(); !done; {done, value} = await reader.read()) {
    for (const item of value?.items ?? []) if (isDrawn(item)) pieces.push(pieceOf(item));
    if (pieces.length > MOST_PIECES) {
      throw new InputError(`endless page: over ${MOST_PIECES} pieces of text; expected a page of a text`);
    }
  }
  return {height: page.getViewport({scale: 1}).height, pieces};
}

interface Drawn {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function isDrawn(item: unknown): item is Drawn {
  return typeof item === 'object' && item !== null && 'str' in item && String(item.str).trim() !== '';
}

function pieceOf({str, width, transform}: Drawn): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  // NUL and other controls stand for letters that the face does not name.
  return {text: str.replace(/\p{Cc}/gu, '\uFFFD'), x, y, width, size: Math.hypot(c, d)};
}

function factIn(info: object, name: string): string | undefined {
  const said: unknown = Reflect.get(info, name);
  const words = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim() : '';
  const isFact =
    name === 'Language' ? /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(words) : /\p{L}{2}/u.test(words);
  // Programs put the name of the file there when nobody gave a title.
  return isFact && !/untitled|\.(?:docx?|indd|odt|pdf|qxd|tex|dvi)$|^Microsoft Word/i.test(words)
    ? words
    : undefined;
}

async function opened<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason =
      error instanceof Error ? error.message.replace(/\s+/g, ' ').replace(/\.$/, '') : String(error);
    if (/password/i.test(reason))
      throw new InputError('locked with a password; expected a copy that opens without one');
    throw new InputError(`broken PDF: ${reason}; expected one that a viewer can open`);
  }
}
