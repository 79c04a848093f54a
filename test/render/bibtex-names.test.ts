import {expect, test} from '@jest/globals';
import {bibtexNames} from '../../src/render/bibtex-names.ts';

test('worked by hand: people by family name, joined by “and”', () => {
  expect(
    bibtexNames([
      {family: 'Church', given: 'Kenneth W.'},
      {family: 'Watson Todd', given: 'Richard'},
      {family: 'Yule'},
    ]),
  ).toBe('Church, Kenneth W. and Watson Todd, Richard and Yule');
  expect(bibtexNames([])).toBe('');
});

test('what BibTeX would take apart stands in braces', () => {
  expect(bibtexNames([{literal: 'Lexical Computing'}, {literal: 'Smith and Sons, Ltd'}])).toBe(
    '{Lexical Computing} and {Smith and Sons, Ltd}',
  );
  expect(bibtexNames([{family: 'Chang Rodríguez'}])).toBe('{Chang Rodríguez}');
  expect(bibtexNames([{family: 'Both and One', given: 'A, B'}])).toBe('{Both and One}, {A, B}');
  expect(bibtexNames([{family: 'Anderson', given: 'Sandy'}])).toBe('Anderson, Sandy');
});
