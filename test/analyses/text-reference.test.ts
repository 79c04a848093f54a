import {expect, test} from '@jest/globals';
import {textReference} from '../../src/analyses/text-reference.ts';
import {declaration} from '../support/declaration.ts';

test('worked by hand: a text by its edition, its translator, its dates and its address', () => {
  const document = declaration();
  const source = {
    ...document.source,
    edition: 'New York: New Century, 1957',
    translator: 'Hsinhua',
    transcriber: 'J. Fajardo',
    url: 'https://example.org/a',
    sha256: 'cbed',
    path: 'a.txt',
  };
  const dates = {adopted: '1957-11-16', published: '1957-12'};
  expect(
    textReference({...document, id: 'moscow-1957', title: 'Declaration', place: 'Moscow', dates, source}),
  ).toEqual({
    id: 'moscow-1957',
    cited: 'moscow-1957',
    type: 'document',
    author: [],
    translator: [{literal: 'Hsinhua'}],
    issued: '1957-12',
    title: 'Declaration',
    publisher: 'New York: New Century, 1957',
    URL: 'https://example.org/a',
    note: 'Adopted 1957-11-16, Moscow. Transcribed by J. Fajardo. SHA-256 of the file cbed',
    seen: 'a.txt',
  });
});

test('a file with no facts has its title and its bytes', () => {
  const {place: _place, ...document} = declaration();
  const source = {path: 'a.txt', sha256: '00ff', encoding: 'utf-8'};
  expect(textReference({...document, id: 'a', title: 'a', dates: {}, source})).toEqual({
    id: 'a',
    cited: 'a',
    type: 'document',
    author: [],
    title: 'a',
    note: 'SHA-256 of the file 00ff',
    seen: 'a.txt',
  });
  expect(textReference({...document, dates: {adopted: '1957-11-16'}, source})).toMatchObject({
    issued: '1957-11-16',
    note: 'SHA-256 of the file 00ff',
  });
});
