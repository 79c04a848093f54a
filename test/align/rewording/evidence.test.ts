import {expect, test} from '@jest/globals';
import {align} from '../../../src/align/align.ts';
import {changeSites} from '../../../src/align/rewording/change-sites.ts';
import {evidenceOf} from '../../../src/align/rewording/evidence.ts';
import {contentWords} from '../../../src/counts/phrases/every-phrase.ts';
import {functionWordsEn} from '../../../src/tokens/function-words-en.ts';
import {textOf} from '../../support/text-of.ts';

function judged(before: string, after: string): readonly boolean[] {
  const alignment = align(textOf(before, 'a'), textOf(after, 'b'));
  const content = {
    earlier: contentWords(alignment.earlier, functionWordsEn.words),
    later: contentWords(alignment.later, functionWordsEn.words),
  };
  const isProved = evidenceOf(alignment, content);
  return changeSites(alignment).map(site => isProved([site]));
}

test('one word changed in a sentence that both texts have is proved', () => {
  expect(
    judged(
      'Everyone charged with a penal offence shall be presumed innocent until proved guilty.',
      'Everyone charged with a criminal offence shall be presumed innocent until proved guilty.',
    ),
  ).toEqual([true]);
});

// Truman 1949 and Eisenhower 1953 share little more than "have the right to … of".
test('a turn of phrase that any two texts share proves nothing', () => {
  const found = judged(
    'We believe that all men have the right to freedom of thought and expression.',
    'It asserts that we have the right to choice of our own work and to the reward of our own toil.',
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain(true);
});

test('no change, nothing to prove', () => {
  expect(judged('Peace is near to us all.', 'Peace is near to us all.')).toEqual([]);
});
