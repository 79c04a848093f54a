import {expect, test} from '@jest/globals';
import {textReuse} from '../../src/align/text-reuse.ts';
import {reuseTable} from '../../src/analyses/reuse-table.ts';
import {sectionTexts} from '../../src/analyses/section-texts.ts';
import {rows} from '../../src/model/table.ts';
import {declarationText} from '../support/declaration.ts';

// Places read in the text itself: each formula stands in these paragraphs and sentences and in no other part.
test.each([
  ['decisions of the Twentieth Congress of the', 'moscow-1957:I.23.1; moscow-1957:IV.17.2'],
  ['in a number of capitalist countries', 'moscow-1957:I.8.2; moscow-1957:IV.8.1'],
  ['the working people of all countries', 'moscow-1957:II.2.2; moscow-1957:III.1.1'],
  ['of the basic means of production', 'moscow-1957:III.3.1; moscow-1957:IV.8.1'],
])('parts of the Declaration share “%s”, with its places', (formula, where) => {
  const reuse = textReuse(sectionTexts(declarationText()), {words: 6});
  const found = rows(reuseTable(reuse, {words: 6})).find(({excerpt}) => excerpt === formula);
  expect(found).toMatchObject({where, texts: 2, places: 2});
});

test('no eight words in the same order stand in two parts: the Declaration does not repeat whole sentences', () => {
  expect(textReuse(sectionTexts(declarationText())).clusters).toEqual([]);
});
