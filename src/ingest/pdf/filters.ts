import {Inflate} from 'pako';
import {ascii85, hexadecimal, runLength} from './byte-rules.ts';
import {lzw} from './lzw.ts';
import {byByte, type Pieces, type Unpacker} from './unpacker.ts';

export type PdfFilter = keyof typeof PDF_FILTERS;

/** The filters that may pack text, each beginning to unpack a stream. ISO 32000-1, 7.4. */
export const PDF_FILTERS = {
  ASCII85Decode: give => byByte(ascii85(), give),
  ASCIIHexDecode: give => byByte(hexadecimal(), give),
  FlateDecode: flate,
  LZWDecode: give => byByte(lzw(1), give),
  /** The same with `EarlyChange 0`; no name of PDF's. */
  LateLZWDecode: give => byByte(lzw(0), give),
  RunLengthDecode: give => byByte(runLength(), give),
} as const satisfies Readonly<Record<string, (give: Pieces) => Unpacker>>;

export function isFilter(name: string): name is PdfFilter {
  return Object.hasOwn(PDF_FILTERS, name);
}

/** Whether bytes begin as those that zlib packs: the method is 8, and the two are divisible by 31. RFC 1950, 2.2. */
export function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && (256 * first + second) % 31 === 0;
}

function flate(give: Pieces): Unpacker {
  const inflate = new Inflate({chunkSize: 1 << 14});
  let hasBegun = false;
  inflate.onData = give;
  return {
    push(piece) {
      inflate.ended ||= !hasBegun && piece.length > 1 && !isZlib(piece);
      hasBegun ||= piece.length > 0;
      inflate.push(piece);
    },
    isDone: () => inflate.ended,
  };
}
