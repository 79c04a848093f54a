import {crc32} from 'node:zlib';
import {expect, test} from '@jest/globals';
import {withDensity} from '../../src/io/png-density.ts';

test('worked by hand: 300 dots per inch are 11,811 per metre, in a chunk of its own before the pixels', () => {
  const png = Uint8Array.from({length: 50}, (_, i) => i);
  const dense = Buffer.from(withDensity(png, 300));
  expect(dense.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
  expect(dense.subarray(54)).toEqual(Buffer.from(png.subarray(33)));
  expect(dense.readUInt32BE(33)).toBe(9);
  expect(dense.toString('latin1', 37, 41)).toBe('pHYs');
  expect([dense.readUInt32BE(41), dense.readUInt32BE(45), dense[49]]).toEqual([11811, 11811, 1]);
  expect(dense.readUInt32BE(50)).toBe(crc32(dense.subarray(37, 50)));
});
