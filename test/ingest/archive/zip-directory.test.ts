import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {InputError} from '../../../src/base/errors.ts';
import {isZip, zipDirectory} from '../../../src/ingest/archive/zip-directory.ts';
import {zipOf} from '../../support/zip-of.ts';

describe('zipDirectory', () => {
  test('worked by hand: paths, sizes and packing of every member', () => {
    const bytes = zipOf({'a/': '', 'a/мир.txt': 'peace '.repeat(50), 'b.txt': 'war'}, ['b.txt']);
    expect(isZip(bytes)).toBe(true);
    expect(
      zipDirectory(bytes).map(({path, method, size, isFolder}) => [path, method, size, isFolder]),
    ).toEqual([
      ['a/', 8, 0, true],
      ['a/мир.txt', 8, 300, false],
      ['b.txt', 0, 3, false],
    ]);
  });

  test('law: any cut of an archive, and any bytes after its head, end in one clear error or in a directory', () => {
    const whole = zipOf({'a.txt': 'peace', 'b.txt': 'war'});
    const broken = fc.oneof(
      fc.integer({min: 0, max: whole.length - 1}).map(length => whole.subarray(0, length)),
      fc.uint8Array({maxLength: 200}).map(bytes => Uint8Array.from([...whole.subarray(0, 40), ...bytes])),
      fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => whole.with(at, byte)),
    );
    fc.assert(
      fc.property(broken, bytes => {
        try {
          zipDirectory(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
