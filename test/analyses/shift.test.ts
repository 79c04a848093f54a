import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {chanceAlone, termsAlone} from '../../src/analyses/shift/expected-alone.ts';
import {permutationP} from '../../src/analyses/shift/permutation-p.ts';
import {stability} from '../../src/analyses/shift/stability.ts';
import {verdict} from '../../src/analyses/shift/verdict.ts';
import {shift} from '../../src/analyses/shift.ts';
import {countParagraphs} from '../../src/counts/count-paragraphs.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const BEFORE =
  'The meeting declares that the transition from capitalism to socialism is near. Peace is dear to us all. ' +
  'Ministers invoked some iron law of history. Nobody broke that iron law of history.';
const AFTER =
  'The meeting declares that the transition of society from capitalism to socialism is near. Peace is dear to us all. ' +
  'A new dawn broke over the hills. A new dawn shone.';

const shiftOf = (before: string, after: string, options = {}) =>
  rows(shift(textOf(before, 'a'), textOf(after, 'b'), options));

describe('classes (worked by hand)', () => {
  const found = shiftOf(BEFORE, AFTER);
  const rowOf = (term: string) => found.find(row => row.term === term);

  test('a rewording is one row with both wordings and its places', () => {
    expect(rowOf('the transition from capitalism to socialism')).toMatchObject({
      class: 'reworded',
      earlier: 'the transition from capitalism to socialism',
      later: 'the transition of society from capitalism to socialism',
      referenceCount: 1,
      targetCount: 0,
      rewordings: 1,
      earlierPlaces: 'a:text.1.1',
      laterPlaces: 'b:text.1.1',
    });
    const others = found.filter(({term}) => /transition|capitalism|society/.test(String(term)));
    expect(others).toHaveLength(1);
  });

  test('vanished and appeared, each once, with what they absorbed', () => {
    expect(rowOf('iron law of history')).toMatchObject({
      class: 'vanished',
      referenceCount: 2,
      targetCount: 0,
    });
    expect(rowOf('iron law of history')?.absorbed).toContain('law of history');
    expect(rowOf('new dawn')).toMatchObject({class: 'appeared', referenceCount: 0, targetCount: 2});
    expect(rowOf('dawn')).toBeUndefined();
  });

  test('single occurrences are shown only where reworded', () => {
    expect(rowOf('hills')).toBeUndefined();
    expect(shiftOf(BEFORE, AFTER, {minimum: 1}).map(({term}) => term)).toContain(
      'new dawn broke over the hills',
    );
  });

  test('one class alone can be asked for', () => {
    expect(new Set(shiftOf(BEFORE, AFTER, {classes: ['appeared']}).map(row => row.class))).toEqual(
      new Set(['appeared']),
    );
  });
});

test('a phrase of one text alone that a rewording names neither vanished nor appeared', () => {
  const shared = 'Both signs were ordained by our Lord for the comfort of his people in every age.';
  const before = `The sacrament was ordained. The sacrament is dear. A sacrament heals.\n\nEvery sacrament of the church must be kept by all who believe. ${shared}`;
  const after = `Winter came early that year.\n\nEvery ordinance of the church must be kept by all who believe. ${shared}`;
  const found = shiftOf(before, after).filter(({term}) => term === 'sacrament');
  expect(found).toMatchObject([{class: 'reworded', later: 'ordinance', referenceCount: 4, targetCount: 0}]);
  const back = shiftOf(after, before).filter(({term, later}) => [term, later].includes('sacrament'));
  expect(back).toMatchObject([{class: 'reworded', term: 'ordinance', later: 'sacrament'}]);
});

test('a text against itself has only carried phrases, and none that changed', () => {
  const found = shiftOf(BEFORE, BEFORE);
  expect(found.length).toBeGreaterThan(0);
  for (const row of found) {
    expect(row).toMatchObject({changed: 0, free: 0, logRatioWalter: 0, g2FourTerm: 0});
    expect(row.targetCount).toBe(row.carried);
  }
});

test('swapping the texts swaps vanished and appeared and flips the signs (law)', () => {
  const texts = fc.array(fc.constantFrom('war', 'peace', 'bread', 'land', '.\n\n'), {
    minLength: 20,
    maxLength: 80,
  });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [one, two] = [`red ${a.join(' ')}`, `red ${b.join(' ')}`];
      const there = new Map(shiftOf(one, two, {resamples: 10}).map(row => [row.term, row]));
      for (const row of shiftOf(two, one, {resamples: 10})) {
        const other = there.get(row.term ?? '');
        if (other === undefined || row.class === 'reworded' || other.class === 'reworded') continue;
        expect(row.g2FourTerm).toBeCloseTo(-Number(other.g2FourTerm), 9);
        expect(row.class === 'appeared').toBe(other.class === 'vanished');
      }
    }),
    {numRuns: 25},
  );
});

test('a change at the very beginning of the later text has no word before it (found by the law above)', () => {
  const war = (times: number) => Array(times).fill('war').join(' ');
  const [one, two] = [
    `red .\n\n peace war war peace peace ${war(20)}`,
    `red peace war peace .\n\n peace ${war(16)}`,
  ];
  for (const [earlier, later] of [
    [one, two],
    [two, one],
  ] as const) {
    const terms = shiftOf(earlier, later, {resamples: 10}).map(({term}) => term);
    expect(terms.length).toBeGreaterThan(0);
  }
});

test('the verdict takes the first class that fits', () => {
  const judged = {p: 0.001, decide: 'g2', familySize: 10} as const;
  const sizes = {n1: 10_000, n2: 10_000};
  expect(verdict({f1: 0, f2: 9, ...sizes}, judged)).toBe('vanished');
  expect(verdict({f1: 9, f2: 0, ...sizes}, judged)).toBe('appeared');
  expect(verdict({f1: 40, f2: 9, ...sizes}, judged)).toBe('grew');
  expect(verdict({f1: 9, f2: 40, ...sizes}, judged)).toBe('shrank');
  expect(verdict({f1: 40, f2: 9, ...sizes}, {...judged, p: 0.06})).toBe('undecided');
  expect(verdict({f1: 100, f2: 100, ...sizes}, {...judged, p: 1})).toBe('stable');
  expect(verdict({f1: 9, f2: 9, ...sizes}, {...judged, p: 1})).toBe('undecided');
  expect(verdict({f1: 60, f2: 9, ...sizes}, {p: null, decide: 'lrc', familySize: 10})).toBe('grew');
  expect(verdict({f1: 19, f2: 9, ...sizes}, {p: null, decide: 'lrc', familySize: 10})).toBe('undecided');
});

test('chance alone is a draw without replacement (worked by hand)', () => {
  expect(chanceAlone(0, 5, 10)).toBe(1);
  expect(chanceAlone(2, 5, 10)).toBeCloseTo((5 / 10) * (4 / 9), 15);
  expect(chanceAlone(6, 5, 10)).toBe(0);
});

test('new words expected of two halves of one text are those found, on average (law)', () => {
  const side = (counts: number[]) => ({
    label: '',
    counts: Uint32Array.from(counts),
    size: counts.reduce((a, b) => a + b),
  });
  // all six ways to deal the words a a b b over two sides of two words
  const deals = [
    [2, 0],
    [0, 2],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ] as const;
  const found = deals.map(([a, b]) =>
    termsAlone({terms: ['a', 'b'], target: side([a, b]), reference: side([2 - a, 2 - b])}),
  );
  const mean = found.reduce((sum, {found: n}) => sum + n, 0) / deals.length;
  for (const {expected} of found) expect(expected).toBeCloseTo(mean, 12);
});

test('a permutation of paragraphs gives the exact share where it can be counted', () => {
  // the word stands in both paragraphs of the target: 1 of 6 ways to choose two of four has the difference, 2 with its mirror
  const [target, reference] = [textOf('x y.\n\nx z.', 'a'), textOf('q y.\n\nr z.', 'b')].map(text =>
    countParagraphs(text),
  );
  if (target === undefined || reference === undefined) throw new RangeError('two texts expected');
  const aligned = {
    ...reference,
    terms: target.terms,
    counts: new Uint32Array(3),
    offsets: new Uint32Array(4),
  };
  const [p] = permutationP(target, aligned, {terms: [0], seed: 1});
  expect(p).toBeCloseTo(2 / 6, 1);
});

test('stability is 1 for a word of every paragraph of one text alone, null where nothing can be drawn', () => {
  const [a, b] = [countParagraphs(textOf('x y.\n\nx z.', 'a')), countParagraphs(textOf('q y.\n\nr z.', 'b'))];
  const none = {...b, terms: a.terms, counts: new Uint32Array(3), offsets: new Uint32Array(4)};
  expect(stability(a, none, {resamples: 50, seed: 1})[0]).toBe(1);
  const single = countParagraphs(textOf('x y', 'c'));
  expect(stability(single, single, {resamples: 50, seed: 1})[0]).toBeNaN();
});

test('permutation and LRC are stricter than G², never looser about direction', () => {
  const before = Array.from({length: 12}, () => 'War and grain.').join('\n\n');
  const after = Array.from({length: 12}, () => 'Peace and grain.').join('\n\n');
  for (const decide of ['g2', 'lrc', 'permutation'] as const) {
    const table = shift(textOf(before, 'a'), textOf(after, 'b'), {decide});
    expect(table.recipe.settings.decide).toBe(decide);
    expect(rows(table).every(row => ['grew', 'shrank'].includes(String(row.class)) === false)).toBe(true);
  }
});

test('notes say how many of each class, what length explains, and the rules', () => {
  const {notes} = shift(textOf(BEFORE, 'a'), textOf(AFTER, 'b'));
  expect(notes.map(({code}) => code)).toEqual([
    'classes',
    'expected-from-length',
    'family',
    'class-rule',
    'evidence-rule',
    'cut-rule',
    'phrase-rule',
  ]);
});

test('what differs no more than two transcriptions do is flagged, with a note', () => {
  const [before, after] = [textOf(BEFORE, 'a'), textOf(AFTER.replace('dear', 'deer'), 'b')];
  const noise = [textOf('Peace is dear to us all.', 'c'), textOf('Peace is deer to us all.', 'd')] as const;
  const table = shift(before, after, {noise});
  const flag = (term: string) => rows(table).find(row => row.term === term)?.noise;
  expect(flag('dear')).toBe('below');
  expect(flag('the transition from capitalism to socialism')).toBe('');
  expect(table.notes[0]?.code).toBe('noise-floor');
  expect(rows(shift(before, after)).every(row => row.noise === null)).toBe(true);
});
