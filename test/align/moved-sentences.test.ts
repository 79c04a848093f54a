import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {emptyMatching} from '../../src/align/matching.ts';
import {markMovedSentences} from '../../src/align/moved-sentences.ts';
import {isNear} from '../../src/align/near-words.ts';
import {sharedWords} from '../../src/align/words.ts';
import {expectLawful} from '../support/alignment-laws.ts';
import {textOf} from '../support/text-of.ts';

// No four words in a row are left of the sentence of 1957 and of that of 1960 (India, UN General Debate).
const LIVED = 'Neither single men nor whole countries can ever look in two directions at the same time.';
const AGAIN = 'Neither men nor countries ever can look two directions in at once at time.';
const OTHERS = [
  'The harvest of the valley was gathered early.',
  'Ships left the northern harbour before dawn.',
];

test('a sentence whose words were changed and which moved is found', () => {
  const [a, b] = [textOf([LIVED, ...OTHERS].join(' '), 'a'), textOf([...OTHERS, AGAIN].join(' '), 'b')];
  const alignment = align(a, b);
  expectLawful(alignment);
  expect(alignment.passages.filter(({operation}) => operation === 'moved')).toHaveLength(1);
  expect(alignment.passages.filter(({operation}) => operation === 'new')).toEqual([]);
});

test('sentences that share a turn of phrase alone have not moved', () => {
  const [a, b] = [
    textOf(`Everyone in the valley must gather corn. ${OTHERS.join(' ')}`, 'a'),
    textOf(`${OTHERS.join(' ')} Everyone in the harbour is waiting for a long voyage.`, 'b'),
  ];
  expect(align(a, b).passages.map(({operation}) => operation)).not.toContain('moved');
});

test('each sentence goes with one other, the most alike first', () => {
  const words = sharedWords(
    textOf('Red flags fly over every old town. Red flags fly over every new town here.', 'a'),
    textOf('Red flags fly over every new town here.', 'b'),
  );
  const matching = emptyMatching(words, isNear);
  markMovedSentences(matching);
  expect([...matching.block.a]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(new Set(matching.block.b)).toEqual(new Set([1]));
});
