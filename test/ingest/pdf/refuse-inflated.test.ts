import {deflateSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {refuseInflated} from '../../../src/ingest/pdf/refuse-inflated.ts';
import {ascii85, hexadecimal, lzw, runs} from '../../support/packed-by.ts';
import {pdfOf} from '../../support/pdf-of.ts';
import {utf8} from '../../support/utf8.ts';

const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Uint8Array.from(Buffer.concat(parts.map(part => (typeof part === 'string' ? utf8(part) : part))));
const stream = (data: Uint8Array, dictionary = '/Filter /FlateDecode') =>
  bytes(`5 0 obj\n<<${dictionary}>>\nstream\n`, data, '\nendstream\nendobj\n');
const spaces = (megabytes: number) => new Uint8Array(megabytes * 1e6).fill(0x20);
const packed = (megabytes: number) => deflateSync(spaces(megabytes));

describe('a PDF that unpacks to more than any text needs', () => {
  test.each([
    ['in one stream', () => stream(packed(51)), 'over 50 MB in one stream'],
    ['packed twice', () => stream(deflateSync(packed(51))), 'over 50 MB in one stream'],
    ['in many streams', () => bytes(...Array(11).fill(stream(packed(48)))), 'over 500 MB in all'],
    ['after a carriage return', () => bytes('<<>> stream\r\n', packed(51)), 'over 50 MB in one stream'],
    ['after more on the line', () => bytes('<<>> stream %\n', packed(51)), 'over 50 MB in one stream'],
  ])('%s is refused', (_what, make, message) => {
    expect(() => refuseInflated(make())).toThrow(
      `too large when unpacked: ${message}; expected a PDF of text`,
    );
  });

  test.each([
    ['/Filter /RunLengthDecode', runs],
    ['/F /RL', runs],
    ['/#46ilter /R#4c', runs],
    ['/Filter [/LZWDecode]', lzw],
    ['/Filter /LZW /DecodeParms <</EarlyChange 0>>', (data: Uint8Array) => lzw(data, 0)],
    ['/Filter [/ASCII85Decode /FlateDecode]', (data: Uint8Array) => ascii85(deflateSync(data))],
    ['/Filter [ /AHx/Fl ]', (data: Uint8Array) => hexadecimal(deflateSync(data))],
    ['/Filter%a comment\n[/A85/LZW/RL]', (data: Uint8Array) => ascii85(lzw(runs(data)))],
  ])('packed by %s is refused', (dictionary, pack) => {
    expect(() => refuseInflated(stream(pack(spaces(51)), dictionary))).toThrow('over 50 MB in one stream');
    expect(() => refuseInflated(stream(pack(spaces(1)), dictionary))).not.toThrow();
  });

  test('pictures are passed over', () => {
    const data = packed(51);
    expect(() =>
      refuseInflated(stream(data, '/Type /XObject /Subtype /Image /Filter /FlateDecode')),
    ).not.toThrow();
    expect(() => refuseInflated(bytes(stream(data, '/Subtype /Image'), stream(data)))).toThrow('too large');
  });

  test('one of a text is let pass', async () => {
    const pdf = await pdfOf([[{text: 'Peace', x: 60, y: 100}]]);
    expect(() => refuseInflated(pdf)).not.toThrow();
  });

  test('law: nothing but its own error, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.uint8Array({maxLength: 30}),
      fc.constantFrom('5 0 obj', 'stream\n', 'endstream', '\r\n', 'stream\r', 'x\x9c').map(utf8),
      fc.constantFrom('/Filter ', '/A85 ', '/AHx ', '/Fl ', '/LZW ', '/RL ', '[', ']', '>').map(utf8),
      fc.string().map(text => deflateSync(utf8(text))),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), pieces => {
        expect(() => refuseInflated(bytes(...pieces))).not.toThrow();
      }),
    );
  });
});

describe('a PDF that cannot be checked', () => {
  test.each([
    ['/Filter 9 0 R', 'packed in a way that cannot be checked'],
    ['/Filter [/FlateDecode 9 0 R]', 'packed in a way that cannot be checked'],
    ['/Filter /BrotliDecode', 'packed in a way that cannot be checked'],
    [`/Filter [${'/Fl '.repeat(9)}]`, 'packed 9 times in itself; expected at most 8'],
  ])('%s is refused', (dictionary, message) => {
    expect(() => refuseInflated(stream(utf8('x'), dictionary))).toThrow(message);
  });

  test('by more rows of filters than a stream has is refused', () => {
    const filters = ['/A85', '/AHx', '/LZW', '/RL', '/Fl', '[/Fl/RL]', '[/RL/Fl]', '[/A85/Fl]', '[/AHx/Fl]'];
    expect(() => refuseInflated(stream(utf8('x'), filters.map(filter => `/F ${filter}`).join(' ')))).toThrow(
      'packed in a way that cannot be checked',
    );
  });

  // Each of these once took time by the square of its length.
  test.each([
    ['the word alone', 'stream\n'.repeat(1e5)],
    ['the word below one object', `1 0 obj <<>>${'stream\n'.repeat(1e5)}`],
    ['filters that never end', '1 0 obj <</Filter /RL>>stream\n'.repeat(3e4)],
    [
      'brackets and comments that never end',
      `1 0 obj ${'/F[/F%'.repeat(1300)}${'stream\n'.repeat(1000)}`.repeat(20),
    ],
    ['the word without the end of a line', 'stream'.repeat(1e5)],
  ])('law: reads %s in time by the length of the file', (_what, text) => {
    const read = () => {
      try {
        refuseInflated(utf8(text));
        return 'read';
      } catch (error) {
        return error instanceof Error ? error.message : 'no error';
      }
    };
    expect(['read', 'too large when unpacked: over 500 MB in all; expected a PDF of text']).toContain(read());
  });

  test('what is not the filter of a stream is let pass', () => {
    for (const dictionary of ['/F 4', '/F1 12 0 R', '/FontFile 9 0 R', '/Resources <</F1 9 0 R>>']) {
      expect(() => refuseInflated(stream(utf8('x'), dictionary))).not.toThrow();
    }
  });
});
