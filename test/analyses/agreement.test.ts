import {expect, test} from '@jest/globals';
import {AGREEMENT_EXAMPLES, agreement} from '../../src/analyses/agreement.ts';
import {valueOn} from '../../src/analyses/agreement-input.ts';
import {numbers, rowCount, texts} from '../../src/model/table.ts';
import {expectAgrees} from '../support/agrees.ts';
import {readJson} from '../support/json.ts';

const {values} = readJson<{values: number[][]}>('oracle/agreement.json');

test.each(AGREEMENT_EXAMPLES.map((one, i) => ({...one, computed: values[i] ?? []})))(
  '$example: the values are those of the script (oracle)',
  ({others, computed}) => {
    expect(others).toHaveLength(computed.length);
    others.forEach(({value}, i) => {
      expectAgrees(value, computed[i] as number);
    });
  },
);

test.each(
  AGREEMENT_EXAMPLES.flatMap(({others, input, ours}) => others.map(other => ({...other, input, ours}))),
)(
  '$tool: a measure of ours gives its value, or the reason names none (law)',
  ({value, same, why, input, ours}) => {
    if (same !== undefined) expectAgrees(valueOn(same, input), value);
    if (why.startsWith('the same number')) expect(same).toBe(ours);
    if (same === undefined) expect(Math.abs((valueOn(ours, input) as number) - value)).toBeGreaterThan(1e-6);
  },
);

test('each tool has a row, each of our values is computed', () => {
  const table = agreement();
  expect(rowCount(table)).toBe(values.flat().length);
  expect(numbers(table, 'ours').every(value => value !== null)).toBe(true);
  for (const tool of ['UCREL', 'AntConc', 'quanteda', 'WordSmith', 'corpora', 'tlda', 'NLTK', 'shifterator'])
    expect(texts(table, 'tool').some(name => name?.includes(tool))).toBe(true);
});

test('counts of another family are refused', () => {
  expect(() => valueOn('diversity/ttr', {pair: {o11: 1, f1: 1, f2: 1, n: 1}})).toThrow(
    'no counts for a measure',
  );
});
