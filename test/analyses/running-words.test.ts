import {expect, test} from '@jest/globals';
import {runningWords} from '../../src/analyses/running-words.ts';
import {partOf, twoParts} from '../support/text-of.ts';

test('law: counted words are numbered from 0 without a gap, whatever stands between them', () => {
  for (const text of [twoParts, partOf(twoParts, 'II')]) {
    const {tokens, counted} = text;
    const all = counted.flatMap(section => {
      const from = tokens.sections[section] as number;
      const to = tokens.sections[section + 1] as number;
      return Array.from({length: to - from}, (_, i) => from + i);
    });
    expect(all.map(runningWords(text))).toEqual(all.map((_, i) => i));
  }
});
