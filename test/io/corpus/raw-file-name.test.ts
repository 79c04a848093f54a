import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {rawFileName} from '../../../src/io/corpus/raw-file-name.ts';
import {parseManifest} from '../../../src/io/manifest.ts';

test.each([
  ['letters/speech.txt', 'speech.txt'],
  ['C:\\letters\\My Spéech.html', 'My Spéech.html'],
  ['a\u202Etxt.exe', 'a_txt.exe'],
  ['what?.txt', 'what_.txt'],
  ['.hidden', 'hidden'],
  ['..', 'text'],
  ['x/manifest.json', 'raw-manifest.json'],
  ['NORMALISED.txt', 'raw-NORMALISED.txt'],
  [`${'long'.repeat(50)}.html`, `${'long'.repeat(23)}lon.html`],
])('%j is kept as %j', (path, name) => {
  expect(rawFileName(path)).toBe(name);
});

test('law: a manifest takes every such name', () => {
  const manifest = (file: string) =>
    JSON.stringify({
      id: 'a',
      title: 'A',
      dates: {},
      language: 'en',
      rights: 'r',
      file,
      sha256: '0'.repeat(64),
    });
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), path => {
      const name = rawFileName(path);
      expect(parseManifest(manifest(name), 'm').file).toBe(name);
      expect(rawFileName(name)).toBe(name);
    }),
  );
});
