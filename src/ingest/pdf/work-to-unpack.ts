import {InputError} from '../../base/errors.ts';
import {isZlib, PDF_FILTERS, type PdfFilter} from './filters.ts';
import type {Pieces, Unpacker} from './unpacker.ts';

const MB = 1e6;
/** A page, a face or a table of objects has some megabytes at most. */
const MOST_IN_STREAM = 50 * MB;
/** How often one stream may be packed in itself. */
const MOST_LAYERS = 8;

/** The error of a PDF that unpacks to more than so many bytes. */
export function tooLarge(most: number, where: string): InputError {
  return new InputError(`too large when unpacked: over ${most / MB} MB ${where}; expected a PDF of text`);
}

/**
 * How many bytes are read and written to unpack a stream by a row of filters; what is broken ends where it breaks. What
 * looks packed by Flate, whether or not a filter says so, is unpacked too.
 *
 * InputError where more comes out than any text needs, or where it is packed too often.
 */
export function workToUnpack(row: readonly PdfFilter[], pieces: Iterable<Uint8Array>): number {
  let [written, read] = [0, 0];
  if (row.length > MOST_LAYERS) {
    throw new InputError(`packed ${row.length} times in itself; expected at most ${MOST_LAYERS}`);
  }
  const unpacker = unpackerOf(row, MOST_LAYERS, ({length}) => {
    written += length;
    if (written > MOST_IN_STREAM) throw tooLarge(MOST_IN_STREAM, 'in one stream');
  });
  for (const piece of pieces) {
    unpacker.push(piece);
    if (unpacker.isDone()) break;
    read += piece.length;
  }
  return read + written;
}

/** `count` is told of all that comes out of each filter. */
function unpackerOf(row: readonly PdfFilter[], layers: number, count: Pieces): Unpacker {
  const [filter = 'FlateDecode', ...others] = row;
  let inner = others.length === 0 ? undefined : unpackerOf(others, layers - 1, count);
  let hasBegun = false;
  const unpacker = PDF_FILTERS[filter](piece => {
    count(piece);
    if (!hasBegun && layers > 1 && isZlib(piece)) inner ??= unpackerOf([], layers - 1, count);
    hasBegun = true;
    if (inner?.isDone() === false) inner.push(piece);
  });
  return unbroken(unpacker);
}

/** What breaks is no fault of the layer around it. */
function unbroken(unpacker: Unpacker): Unpacker {
  let isBroken = false;
  return {
    push(piece) {
      try {
        unpacker.push(piece);
      } catch (error) {
        if (error instanceof InputError) throw error;
        isBroken = true;
      }
    },
    isDone: () => isBroken || unpacker.isDone(),
  };
}
