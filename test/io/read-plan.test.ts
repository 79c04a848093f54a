import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {parsePlan, readPlan} from '../../src/io/read-plan.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratch = scratchFolders();

test('a list of terms is a plan; the rules not given are the usual ones', () => {
  expect(
    parsePlan('{"terms": ["peace", {"term": "war", "expect": "less"}, {"term": "the"}]}', 'p.json'),
  ).toEqual({
    terms: [{term: 'peace'}, {term: 'war', expect: 'less'}, {term: 'the'}],
    measure: 'g2-four-term',
    correction: 'holm',
    alpha: 0.05,
    least: 0,
  });
});

test('a plan in a file is known by its bytes', async () => {
  const path = join(scratch({'p.json': '{"terms": ["peace"], "alpha": 0.01, "least": 1}'}), 'p.json');
  const plan = await readPlan(path);
  expect(plan).toMatchObject({alpha: 0.01, least: 1, path});
  expect(plan.sha256).toMatch(/^[0-9a-f]{64}$/);
  await expect(readPlan(`${path}x`)).rejects.toThrow('no such file');
});

test.each([
  ['{"terms": []}', 'terms: expected at least one term'],
  ['{"terms": ["a"], "alpha": 5}', 'alpha: expected a number between 0 and 1'],
  ['{"terms": ["a"], "alfa": 0.05}', 'unknown key: alfa'],
  ['{"terms": ["a", {"term": "a"}]}', 'term planned twice: a; expected each term once'],
  ['{}', 'terms'],
  ['peace', 'not JSON'],
  ['{"terms": ["a"], "registered": "yesterday"}', 'registered: expected an ISO date'],
])('%s is refused: %s', (text, wrong) => {
  expect(() => parsePlan(text, 'p.json')).toThrow(wrong);
});
