import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {formatLedger, parseLedger} from '../../../src/io/corpus/ledger-lines.ts';
import type {LedgerStep} from '../../../src/model/ledger.ts';

const step = (rule: string, changes: readonly (readonly [number, string, string])[]): LedgerStep => ({
  rule,
  start: Uint32Array.from(changes, ([start]) => start),
  before: changes.map(([, before]) => before),
  after: changes.map(([, , after]) => after),
});

test('worked by hand: one pair is told once, places as gaps', () => {
  const ledger = [
    step('line-ends', [
      [14, '\r\n', '\n'],
      [16, '\r\n', '\n'],
    ]),
  ];
  expect(formatLedger(ledger)).toBe('{"rule":"line-ends","gaps":[14,2],"pairs":[["\\r\\n","\\n"]]}\n');
});

test('worked by hand: two pairs and which is which', () => {
  const ledger = [
    step('a', [
      [1, 'x', ''],
      [5, 'y', 'z'],
      [9, 'x', ''],
    ]),
  ];
  expect(formatLedger(ledger)).toBe(
    '{"rule":"a","gaps":[1,4,4],"pairs":[["x",""],["y","z"]],"which":[0,1,0]}\n',
  );
});

test('pairs that join to the same letters are kept apart', () => {
  const ledger = [
    step('a', [
      [0, 'ab', 'c'],
      [5, 'a', 'bc'],
    ]),
  ];
  expect(parseLedger(formatLedger(ledger), 'l')).toEqual(ledger);
});

test('law: what was written is read back, whatever stands in it', () => {
  const change = fc.tuple(fc.nat(1000), fc.string({unit: 'binary'}), fc.string({unit: 'binary'}));
  const steps = fc.array(fc.tuple(fc.string(), fc.array(change, {maxLength: 9})), {maxLength: 4});
  fc.assert(
    fc.property(steps, drawn => {
      const ledger = drawn.map(([rule, changes]) =>
        step(
          rule,
          changes.toSorted((a, b) => a[0] - b[0]),
        ),
      );
      expect(parseLedger(formatLedger(ledger), 'l')).toEqual(ledger);
    }),
  );
});

test.each([
  ['{"rule":"a"}', 'ledger:1: no step of a ledger; add the text again'],
  ['{"rule":"a","gaps":[1],"pairs":[]}', 'ledger:1: 1 places for other changes; add the text again'],
  ['\n{', 'ledger:2: not JSON'],
])('what is no ledger is refused: %j', (text, wrong) => {
  expect(() => parseLedger(text, 'ledger')).toThrow(wrong);
});
