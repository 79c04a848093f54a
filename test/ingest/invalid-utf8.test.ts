import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {invalidUtf8} from '../../src/ingest/invalid-utf8.ts';

describe('invalidUtf8', () => {
  test('law: a bad byte after whole characters is found where it stands', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 40}),
        fc.constantFrom(0x80, 0xc0, 0xe9, 0xf0, 0xff),
        fc.string({unit: 'grapheme-ascii', maxLength: 10}),
        (before, bad, after) => {
          const head = new TextEncoder().encode(before);
          const all = Uint8Array.from([...head, bad, ...new TextEncoder().encode(after)]);
          expect(invalidUtf8(all)).toBe(head.length);
        },
      ),
    );
  });

  test('worked by hand: whole text has none', () => {
    expect(invalidUtf8(new TextEncoder().encode('naïve 𝕊'))).toBe(-1);
  });
});
