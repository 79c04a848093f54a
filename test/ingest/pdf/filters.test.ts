import {deflateSync} from 'node:zlib';
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {PDF_FILTERS, type PdfFilter} from '../../../src/ingest/pdf/filters.ts';
import {ascii85, hexadecimal, lzw, runs} from '../../support/packed-by.ts';
import {utf8} from '../../support/utf8.ts';

/** What comes out when the bytes come in pieces of a length. */
function unpacked(filter: PdfFilter, data: Uint8Array, length: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const unpacker = PDF_FILTERS[filter](piece => pieces.push(Uint8Array.from(piece)));
  for (let at = 0; at < data.length && !unpacker.isDone(); at += length) {
    unpacker.push(data.slice(at, at + length));
  }
  return Uint8Array.from(Buffer.concat(pieces));
}

const PACKERS: {readonly [filter in PdfFilter]: (data: Uint8Array) => Uint8Array} = {
  ASCII85Decode: ascii85,
  ASCIIHexDecode: hexadecimal,
  FlateDecode: data => Uint8Array.from(deflateSync(data)),
  LZWDecode: data => lzw(data),
  LateLZWDecode: data => lzw(data, 0),
  RunLengthDecode: runs,
};

test.each(Object.keys(PACKERS) as PdfFilter[])(
  'law: %s gives back what was packed, in pieces of any length',
  filter => {
    const few = fc.array(fc.constantFrom(0, 1, 2), {maxLength: 3000}).map(row => Uint8Array.from(row));
    const data = fc.oneof(fc.uint8Array({maxLength: 3000}), few);
    fc.assert(
      fc.property(data, fc.integer({min: 2, max: 4000}), (plain, length) => {
        expect(unpacked(filter, PACKERS[filter](plain), length)).toEqual(plain);
      }),
      {numRuns: 30},
    );
  },
);

test('a table of sequences that is full is cleared', () => {
  const plain = Uint8Array.from({length: 60_000}, (_, i) => (i * i) % 251);
  for (const filter of ['LZWDecode', 'LateLZWDecode'] as const) {
    expect(unpacked(filter, PACKERS[filter](plain), 1000)).toEqual(plain);
  }
});

// The example of ISO 32000-1, 7.4.4.2.
test('LZWDecode: the example of the standard', () => {
  const packed = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
  expect(unpacked('LZWDecode', packed, 100)).toEqual(Uint8Array.of(45, 45, 45, 45, 45, 65, 45, 45, 45, 66));
});

test('ASCII85Decode: white space and zeros', () => {
  expect(unpacked('ASCII85Decode', utf8('z 9jq\no^~>'), 100)).toEqual(bytesOf('\0\0\0\0Man '));
});

test('ASCIIHexDecode: white space and an odd digit', () => {
  expect(unpacked('ASCIIHexDecode', utf8('4d 61\n7>'), 100)).toEqual(bytesOf('Map'));
});

test('RunLengthDecode: copies and repeats', () => {
  const packed = Uint8Array.of(2, 77, 97, 110, 254, 33, 128, 1);
  expect(unpacked('RunLengthDecode', packed, 3)).toEqual(bytesOf('Man!!!'));
});

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(utf8(text));
}
