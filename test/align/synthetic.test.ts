import {describe, expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {expectLawful} from '../support/alignment-laws.ts';
import {editScore, pooled, precision, recall, sentenceScore} from '../support/alignment-score.ts';
import {syntheticPair} from '../support/synthetic-edits.ts';

describe.each([0.02, 0.1, 0.2])('the Declaration with %d of its words edited at known places', share => {
  const pair = syntheticPair(share, 1848);
  const alignment = align(pair.earlier, pair.later);

  test('nothing is lost', () => {
    expectLawful(alignment);
  });

  test('the edits come back: precision and recall of 0.98 or more', () => {
    const score = editScore(alignment, pair);
    expect(score.known).toBeGreaterThan(50);
    expect(precision(score)).toBeGreaterThanOrEqual(0.98);
    expect(recall(score)).toBeGreaterThanOrEqual(0.98);
  });

  test('the passages come back: kept, edited, moved, swapped, new, dropped', () => {
    const scores = sentenceScore(alignment, pair);
    expect([...scores.keys()]).toEqual(expect.arrayContaining(['kept', 'edited', 'moved', 'new', 'dropped']));
    const score = pooled([...scores.values()]);
    expect(precision(score)).toBeGreaterThanOrEqual(0.98);
    expect(recall(score)).toBeGreaterThanOrEqual(0.98);
  });
});

test('20 % of the words edited: every operation by itself, over ten seeds', () => {
  const scores = Array.from({length: 10}, (_, k) => syntheticPair(0.2, 1957 + k)).map(pair =>
    sentenceScore(align(pair.earlier, pair.later), pair),
  );
  for (const operation of ['kept', 'edited', 'moved', 'new', 'dropped'] as const) {
    const score = pooled(scores.flatMap(ofPair => ofPair.get(operation) ?? []));
    expect(score.known).toBeGreaterThan(30);
    expect([operation, precision(score) >= 0.98, recall(score) >= 0.98]).toEqual([operation, true, true]);
  }
}, 60_000);

test('with no edits inside sentences, exactly the sentences put in, left out and moved come back', () => {
  const pair = syntheticPair(0, 1848);
  const alignment = align(pair.earlier, pair.later);
  const scores = sentenceScore(alignment, pair);
  for (const score of scores.values()) expect([precision(score), recall(score)]).toEqual([1, 1]);
  expect(editScore(alignment, pair)).toEqual({known: 0, found: 0, right: 0});
});
