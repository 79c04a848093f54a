import {expect, test} from '@jest/globals';
import {usableFacts} from '../../../src/io/corpus/usable-facts.ts';

test('what a manifest cannot hold is left out and named', () => {
  const facts = {
    title: 'A',
    dates: {adopted: 'Nov. 1957'},
    language: 'English',
    url: 'http://a.org/b',
    edition: ' ',
  };
  const usable = usableFacts(facts, 'a.html');
  expect(usable.facts).toEqual({title: 'A', url: 'http://a.org/b'});
  expect(usable.notes.map(({text}) => text)).toEqual([
    'a.html: its dates is left out: {"adopted":"Nov. 1957"}; give it by flag',
    'a.html: its language is left out: "English"; give it by flag',
    'a.html: its edition is left out: " "; give it by flag',
  ]);
});
