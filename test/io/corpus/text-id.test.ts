import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textId} from '../../../src/io/corpus/text-id.ts';

test.each([
  ['Anon_Clara_1864', 'anon-clara-1864'],
  ['1957declaration', '1957declaration'],
  ['Workers’ Parties: a Statement', 'workers-parties-a-statement'],
  ["China's Proposal", 'chinas-proposal'],
  ['Erklärung der Großen Straße', 'erklarung-der-grossen-strasse'],
  ['Łódź Øresund', 'lodz-oresund'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Москва', undefined],
  ['', undefined],
  [
    'A Proposal Concerning the General Line of the International Communist Movement',
    'a-proposal-concerning-the-general-line-of-the-international',
  ],
])('%j is called %j', (words, id) => {
  expect(textId(words)).toBe(id);
});

test('law: an id is what a manifest takes, and its own id', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary-ascii', maxLength: 150}), words => {
      const id = textId(words);
      if (id === undefined) return;
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(60);
      expect(textId(id)).toBe(id);
    }),
  );
});
