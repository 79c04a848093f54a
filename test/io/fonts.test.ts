import {readFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {FONTS} from '../../src/io/fonts.ts';

test.each(Object.entries(FONTS))('the %s face is there, a TrueType file', (_, file) => {
  expect(readFileSync(file).readUInt32BE(0)).toBe(0x00010000);
});
