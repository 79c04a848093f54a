import {expect, test} from '@jest/globals';
import * as node from '../../src/ingest/encodings.ts';
import * as browser from '../../src/ingest/encodings-browser.ts';

test('both stand for the same names', () => {
  expect(Object.keys(browser).sort()).toEqual(Object.keys(node).sort());
});

test.each(['koi8-r', 'windows-1251', 'iso-8859-2', 'windows-1250', 'shift_jis', 'gb18030'])(
  'oracle: %s reads letters as iconv-lite does',
  name => {
    const bytes = name.startsWith('s') || name.startsWith('g') ? [0x93, 0xfa, 0x96, 0x7b] : range(0xc0, 0xff);
    const read = browser.decodedFrom(Uint8Array.from(bytes), name);
    expect(read).toBe(node.decodedFrom(Uint8Array.from(bytes), name));
    expect(read).not.toContain('\uFFFD');
  },
);

test('names that are none, and those of iconv that are no encodings of text', () => {
  for (const name of ['base64', 'hex', 'binary', 'nonsense']) {
    expect([node.isEncoding(name), browser.isEncoding(name)]).toEqual([false, false]);
  }
  expect([node.isEncoding('koi8-r'), browser.isEncoding('koi8-r')]).toEqual([true, true]);
});

test('a mark at the start stays', () => {
  expect(browser.decodedFrom(Uint8Array.of(0xff, 0xfe, 0x41, 0), 'utf-16le')).toBe('\uFEFFA');
});

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}
