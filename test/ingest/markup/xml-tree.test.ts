import {expect, test} from '@jest/globals';
import {elementsNamed, saidAt, xmlTree} from '../../../src/ingest/markup/xml-tree.ts';

test('worked by hand: elements by name, words by path', () => {
  const root = xmlTree('<a><x:b n="1">War &amp;<c>peace</c></x:b><b><c>now</c></b></a>');
  expect(elementsNamed(root, 'b').map(({text}) => text)).toEqual(['War & peace', 'now']);
  expect([saidAt(root, 'b/c'), saidAt(root, 'c/b')]).toEqual(['peace', undefined]);
  expect(elementsNamed(root, 'b')[0]?.element.attributes.n).toBe('1');
});
