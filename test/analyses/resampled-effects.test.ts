import {expect, test} from '@jest/globals';
import {acceleration} from '../../src/analyses/acceleration.ts';
import {compare} from '../../src/analyses/compare.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {wholePair} from '../support/awkward-comparisons.ts';
import {expectNear} from '../support/close-to.ts';
import {listOf} from '../support/list-of.ts';
import {textOf} from '../support/text-of.ts';

const even = (word: string, n: number) =>
  Array(n).fill(`We want ${word} and the people want bread.`).join('\n\n');
const a = textOf(`${even('peace', 12)}\n\n${even('work', 6)}`, 'a');
const b = textOf(`${even('peace', 4)}\n\n${even('work', 12)}\n\n${even('war', 3)}`, 'b');

test.each(['bootstrap', 'bca'] as const)(
  '%s bounds hold the ratio between them, and are open where a side lacks the term',
  kind => {
    const table = compare(a, b, {effectInterval: kind, resamples: 500});
    for (const {
      term,
      logRatioWalter: ratio,
      logRatioWalterLow: low,
      logRatioWalterHigh: high,
      referenceCount,
    } of rows(table)) {
      if (low !== null) expect(Number(low)).toBeLessThanOrEqual(Number(ratio) + 0.1);
      if (high !== null) expect(Number(high)).toBeGreaterThanOrEqual(Number(ratio) - 0.1);
      if (term === 'war') expect([low, high === null]).toEqual([null, false]);
      if (referenceCount === 0) expect(high).toBeNull();
    }
  },
);

test('a term that stands equally often in every paragraph does not move at all', () => {
  const table = compare(a, b, {effectInterval: 'bootstrap', resamples: 200});
  const row = texts(table, 'term').indexOf('people');
  const [low, high] = [numbers(table, 'logRatioWalterLow')[row], numbers(table, 'logRatioWalterHigh')[row]];
  expectNear(low as number, high as number, 1e-9);
});

test('the shares of the first twenty rows sum to the rows there are (law)', () => {
  const table = compare(a, b, {effectInterval: 'bootstrap', resamples: 100});
  const shares = numbers(table, 'topShare');
  const visible = shares.length;
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  expectNear(sum, Math.min(20, visible), 1e-9);
});

test('the same seed gives the same bounds, another seed others; the recipe holds it', () => {
  const options = {effectInterval: 'bca', resamples: 200} as const;
  const [once, again] = [compare(a, b, options), compare(a, b, options)];
  expect(numbers(once, 'logRatioWalterLow')).toEqual(numbers(again, 'logRatioWalterLow'));
  expect(numbers(compare(a, b, {...options, seed: 1}), 'logRatioWalterLow')).not.toEqual(
    numbers(once, 'logRatioWalterLow'),
  );
  expect(once.recipe).toMatchObject({seed: 1957, settings: {interval: 'bca', resamples: 200}});
});

test('a frequency list has nothing to draw from, and a note says so', () => {
  const table = compare(a, listOf('list', {peace: 3, war: 9}), {effectInterval: 'bca'});
  expect(table.notes.map(({code}) => code)).toContain('no-paragraphs');
  expect(table.columns.map(({name}) => name)).not.toContain('topShare');
});

test('equal pulls from both sides have no skewness; a burst in the target skews to it (worked by hand)', () => {
  const same = wholePair(a, {...a, label: 'c', document: {...a.document, id: 'c'}});
  expectNear(acceleration(same, same.terms.indexOf('peace')), 0, 1e-12);
  // One paragraph of four holds all: deviations 3, −1, −1, −1 quarters; Σu³ / 6 (Σu²)^1.5 = 24 / (6 · 12^1.5)
  const burst = textOf('peace one\n\nbread two\n\nbread two\n\nbread two', 'burst');
  const flat = textOf('bread two\n\nbread two', 'flat');
  const whole = wholePair(burst, flat);
  expectNear(acceleration(whole, whole.terms.indexOf('peace')), 24 / (6 * 12 ** 1.5), 1e-9);
});
