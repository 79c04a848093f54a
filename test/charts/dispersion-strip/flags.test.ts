import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {FLAG_LINES, sectionFlags} from '../../../src/charts/dispersion-strip/flags.ts';

const sections = (words: readonly number[]) =>
  words.map((n, i) => ({label: `${i}`, title: `Chapter ${i}`, words: n}));

test('worked by hand: a short section lifts its name over the next border', () => {
  const [short, long] = sectionFlags(sections([10, 990]), 500);
  expect([short?.level, long?.level]).toEqual([1, 0]);
  expect([short?.begins, long?.begins]).toEqual([0, 10]);
});

test('law: no border runs through a name, and names on one line never meet', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 400}), {minLength: 1, maxLength: 30}), words => {
      const flags = sectionFlags(sections(words), 500);
      flags.forEach(({level, end}, i) => {
        expect(level).toBeLessThan(FLAG_LINES);
        if (level < 0) return;
        const later = flags.slice(i + 1).filter(flag => flag.level >= level);
        for (const flag of later) expect(flag.x).toBeGreaterThanOrEqual(end);
      });
    }),
  );
});
