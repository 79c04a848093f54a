import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {
  applyStep,
  changes,
  type LedgerStep,
  laterOffsets,
  sourceOffset,
  undone,
} from '../../src/model/ledger.ts';

const lineEnds: LedgerStep = {
  rule: 'line-ends',
  start: Uint32Array.of(1, 4),
  before: ['\r\n', '\r\n'],
  after: ['\n', '\n'],
};
const joined: LedgerStep = {rule: 'page-breaks', start: Uint32Array.of(1), before: ['\n'], after: [' - ']};

test('changes are made, undone and found again (worked by hand)', () => {
  const source = 'a\r\nb\r\nc';
  const first = applyStep(source, lineEnds);
  const text = applyStep(first, joined);
  expect(first).toBe('a\nb\nc');
  expect(text).toBe('a - b\nc');
  const ledger = [lineEnds, joined];
  expect(undone(text, ledger)).toBe(source);
  expect(sourceOffset(ledger, text.indexOf('b'))).toBe(source.indexOf('b'));
  expect(sourceOffset(ledger, text.indexOf('c'))).toBe(source.indexOf('c'));
  expect(changes(ledger)).toEqual([
    {rule: 'line-ends', source: {start: 1, end: 3}, before: '\r\n', after: '\n'},
    {rule: 'line-ends', source: {start: 4, end: 6}, before: '\r\n', after: '\n'},
    {rule: 'page-breaks', source: {start: 1, end: 3}, before: '\n', after: ' - '},
  ]);
});

/** A rule made up for the test: every run of one letter becomes another string. */
function stepFor(text: string, letter: string, after: string): LedgerStep {
  const runs = [...text.matchAll(new RegExp(`${letter}+`, 'gu'))];
  return {
    rule: letter,
    start: Uint32Array.from(runs, ({index}) => index),
    before: runs.map(([run]) => run),
    after: runs.map(() => after),
  };
}

test('any ledger gives back its source, and letters that no rule touched their place (law)', () => {
  const words = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'x', 'y')});
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('', 'b', 'bcb'),
      fc.constantFrom('', 'c', 'aa'),
      (source, one, two) => {
        const first = stepFor(source, 'a', one);
        const between = applyStep(source, first);
        const second = stepFor(between, 'b', two);
        const text = applyStep(between, second);
        const ledger = [first, second];
        expect(undone(text, ledger)).toBe(source);
        for (const [at, letter] of [...text].entries()) {
          if (letter === 'x' || letter === 'y') expect(source[sourceOffset(ledger, at)]).toBe(letter);
        }
      },
    ),
  );
});

test('places move on with the text: before a change, inside, behind (worked by hand)', () => {
  const source = 'a\r\nb\r\nc';
  expect([...laterOffsets(lineEnds, [0, 1, 2, 3, 4, 5, 6, 7])]).toEqual([0, 1, 1, 2, 3, 3, 4, 5]);
  expect(applyStep(source, lineEnds).length).toBe(5);
});

test('what is put in stands after a place that it is put at', () => {
  const put: LedgerStep = {rule: 'put', start: Uint32Array.of(2), before: [''], after: ['xx']};
  expect([...laterOffsets(put, [1, 2, 3])]).toEqual([1, 2, 5]);
});

test('one change made everywhere, or nearly everywhere, by the thousand (law)', () => {
  for (const [line, was, is] of [
    ['ab\r\n', '\r\n', '\n'],
    ['ab\n', '\n', '\n\n'],
    ['aab', 'aa', 'c'],
    ['ab', 'b', ''],
  ] as const) {
    const source = line.repeat(300);
    const every = Array.from({length: 300}, (_, i) => i * line.length + line.indexOf(was));
    for (const starts of [every, every.slice(1), every.filter((_, i) => i !== 150)]) {
      const step = {
        rule: 'x',
        start: Uint32Array.from(starts),
        before: starts.map(() => was),
        after: starts.map(() => is),
      };
      const text = applyStep(source, step);
      expect(text).toHaveLength(source.length + starts.length * (is.length - was.length));
      expect(undone(text, [step]) === source).toBe(true);
    }
  }
});
