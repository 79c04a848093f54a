import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {align} from '../../src/align/align.ts';
import {newPart} from '../../src/align/new-part.ts';
import {countParagraphs} from '../../src/counts/count-paragraphs.ts';
import {textOf} from '../support/text-of.ts';

const OLD = 'The delegates met in the old city. They spoke of peace and of bread for everybody.';

test('only the words that were not carried over are left, and no phrase joins what was parted (worked by hand)', () => {
  const later = textOf(
    'The delegates met in the old and tired city. They spoke of peace and of work. Rain fell.',
    'b',
  );
  const part = newPart(align(textOf(OLD, 'a'), later));
  const counts = countParagraphs(part, {shortest: 1, longest: 2});
  expect(counts.terms).toEqual(['and', 'and tired', 'tired', 'work', 'rain', 'rain fell', 'fell']);
  expect(part.label).toBe('b beyond a');
});

test('B = A + new words leaves the new words alone (law)', () => {
  const words = fc.array(fc.stringMatching(/^q[a-z]{3,7}$/), {minLength: 1, maxLength: 60});
  fc.assert(
    fc.property(words, added => {
      const addition = `${added.join(' ')}.`;
      const part = newPart(align(textOf(OLD, 'a'), textOf(`${OLD}\n\n${addition}`, 'b')));
      const alone = countParagraphs(textOf(addition, 'c'));
      const left = countParagraphs(part);
      expect([left.terms, [...left.counts], left.size]).toEqual([alone.terms, [...alone.counts], alone.size]);
    }),
    {numRuns: 30},
  );
});
