import {expect, test} from '@jest/globals';
import {align} from '../../../src/align/align.ts';
import {changeSites} from '../../../src/align/rewording/change-sites.ts';
import {areOnlyMoved} from '../../../src/align/rewording/moved-words.ts';
import {contentWords} from '../../../src/counts/phrases/every-phrase.ts';
import {functionWordsEn} from '../../../src/tokens/function-words-en.ts';
import {textOf} from '../../support/text-of.ts';

function moved(before: string, after: string): readonly boolean[] {
  const alignment = align(textOf(before, 'a'), textOf(after, 'b'));
  const content = {
    earlier: contentWords(alignment.earlier, functionWordsEn.words),
    later: contentWords(alignment.later, functionWordsEn.words),
  };
  return changeSites(alignment).map(site => areOnlyMoved(alignment, [site], content));
}

test('the same words in another order have moved (UDHR 2, ECHR 14)', () => {
  const found = moved(
    'Rights belong to all without distinction of race, colour, sex, language and religion.',
    'Rights belong to all without distinction of sex, race, colour, language and religion.',
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain(false);
});

test('words that the other text lacks have not', () => {
  expect(
    moved(
      'No torture and no cruel, inhuman or degrading treatment.',
      'No torture and no inhuman or degrading treatment.',
    ),
  ).toEqual([false]);
});

test('a change of function words moves nothing', () => {
  expect(moved('The rights of every single person.', 'The rights for every single person.')).toEqual([false]);
});
