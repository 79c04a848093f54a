import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {decode} from '../../src/ingest/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('reads UTF-8 and keeps a byte order mark for the ledger', () => {
    expect(decode(utf8('\uFEFFpeace — мир'))).toEqual({text: '\uFEFFpeace — мир', encoding: 'utf-8'});
  });

  test.each([
    ['utf-16le', bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00)],
    ['utf-16be', bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9)],
  ])('reads %s by its mark', (encoding, content) => {
    expect(decode(content)).toEqual({text: '\uFEFFaé', encoding});
  });

  test('reads windows-1252 when it is named, with its curly quotes', () => {
    expect(decode(bytes(0x93, 0xe9, 0x94, 0x80), 'Windows-1252')).toEqual({
      text: '“é”€',
      encoding: 'windows-1252',
    });
  });

  test('reads koi8-r when it is named', () => {
    expect(decode(bytes(0xcd, 0xc9, 0xd2), 'koi8-r').text).toBe('мир');
  });

  test.each([
    [
      'a legacy file',
      bytes(0x63, 0x61, 0x66, 0xe9, 0x20),
      undefined,
      'not UTF-8: byte 0xe9 at offset 3; name the encoding with --encoding windows-1252',
    ],
    [
      'a sequence cut short',
      bytes(0x61, 0xe2, 0x80),
      undefined,
      'not UTF-8: byte 0xe2 at offset 1; name the encoding with --encoding windows-1252',
    ],
    [
      'a picture',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x00),
      undefined,
      'binary content: NUL at byte offset 4; expected text',
    ],
    [
      'NULs in ASCII',
      bytes(0x61, 0x00),
      undefined,
      'binary content: NUL at character 2; expected text (UTF-16 without a mark needs --encoding utf-16le)',
    ],
    ['no bytes', bytes(), undefined, 'empty text: 0 bytes; expected at least one word'],
    ['white space alone', utf8('\uFEFF \r\n'), undefined, 'empty text: 6 bytes; expected at least one word'],
    [
      'an encoding nobody knows',
      utf8('a'),
      'klingon-8',
      'unknown encoding: klingon-8; expected a name such as utf-8, utf-16le, windows-1252 or koi8-r',
    ],
    [
      'half a UTF-16 unit',
      bytes(0x61, 0x00, 0x62),
      'utf-16le',
      'not utf-16le: 3 bytes; name the right encoding with --encoding',
    ],
    [
      'bytes that are not Japanese',
      bytes(0x61, 0xff),
      'shift_jis',
      'not shift_jis: character 2; name the right one with --encoding',
    ],
  ])('refuses %s in one line', (_what, content, encoding, message) => {
    expect(() => decode(content, encoding)).toThrow(new InputError(message));
  });
});
