import {expect, test} from '@jest/globals';
import {withTyped} from '../../src/cli/typed-command.ts';
import {tinyTable} from '../support/tiny-table.ts';

test('worked by hand: what was typed, without where it went and how it was shown', () => {
  const typed = ['frequencies', 'a.txt', '--out', 'tables/words.csv', '--json', '--top', '5'];
  expect(withTyped(tinyTable.recipe, typed, 'tables/words.csv').typed).toEqual({
    words: ['frequencies', 'a.txt', '--top', '5'],
    out: 'words.csv',
  });
});
