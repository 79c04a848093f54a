import {existsSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {align} from '../../../src/align/align.ts';
import {changeSites} from '../../../src/align/rewording/change-sites.ts';
import {cutWordings} from '../../../src/align/rewording/cut-wording.ts';
import {rewordings} from '../../../src/align/rewording/rewordings.ts';
import {contentWords} from '../../../src/counts/phrases/every-phrase.ts';
import {functionWordsEn} from '../../../src/tokens/function-words-en.ts';
import {pooled, precision, recall} from '../../support/alignment-score.ts';
import {JUDGED, rewordingScore} from '../../support/rewording-score.ts';
import {textOf} from '../../support/text-of.ts';

const {words: functionWords} = functionWordsEn;

function compared(before: string, after: string) {
  const alignment = align(textOf(before, 'a'), textOf(after, 'b'));
  const content = {
    earlier: contentWords(alignment.earlier, functionWords),
    later: contentWords(alignment.later, functionWords),
  };
  return {alignment, content};
}

function pairs(before: string, after: string): readonly string[] {
  const {alignment, content} = compared(before, after);
  return rewordings(alignment, content).map(
    ({earlier, later, cuts}) => `${earlier} => ${later}${cuts.length > 1 ? ` (${cuts.length})` : ''}`,
  );
}

const frame = (middle: string) =>
  `The delegates who met in the city declare that ${middle} will be won by all.`;

test.each([
  [
    'the transition from capitalism to socialism',
    'the transition of society from capitalism to socialism',
    'the transition from capitalism to socialism => the transition of society from capitalism to socialism',
  ],
  [
    'relations between nations',
    'relations among nations',
    'relations between nations => relations among nations',
  ],
  ['fascist aggression', 'imperialist aggression', 'fascist aggression => imperialist aggression'],
  ['a lasting peace', 'a peace', 'declare that a lasting peace => declare that a peace'],
])('%s → %s (worked by hand)', (before, after, pair) => {
  expect(pairs(frame(before), frame(after))).toEqual([pair]);
});

test('a change that recurs among other neighbours is cut to what recurs', () => {
  const before =
    'The fascist armies crossed the river. Later some fascist ministers signed the treaty at the court.';
  expect(pairs(before, before.replaceAll('fascist', 'imperial'))).toEqual(['fascist => imperial (2)']);
});

// Social Charter 1961 and 1996: "the Contracting Parties undertake", "nationals of other Contracting Parties".
test('a word taken out, or put in, before the same word in several places is one rewording', () => {
  const before =
    'To protect all work the contracting parties promise just wages. Children of other contracting parties learn in free schools.';
  const after = before.replaceAll('contracting ', '');
  expect(pairs(before, after)).toEqual(['contracting parties => parties (2)']);
  expect(pairs(after, before)).toEqual(['parties => contracting parties (2)']);
});

test('no cut crosses a clause mark', () => {
  const before = 'We have gathered here today: war is the enemy of the people; nobody will ever deny that.';
  expect(pairs(before, before.replace('war', 'hunger'))).toEqual(['war => hunger']);
});

test('texts that are the same, or share nothing, have no rewordings', () => {
  expect(pairs(frame('peace'), frame('peace'))).toEqual([]);
  expect(pairs('Peace is near.', 'Rivers run deep through valleys.')).toEqual([]);
});

test('a paragraph that got a number is not reworded', () => {
  expect(pairs(frame('peace'), `1. ${frame('peace')}`)).toEqual([]);
  expect(pairs(frame('peace'), frame('2 peace'))).toEqual([]);
});

test('a wording with more than seven words put in is new text', () => {
  const long = 'the great and wise and old and strong and free and good people';
  const {alignment, content} = compared(frame('peace'), frame(`peace with ${long} and`));
  expect(cutWordings(alignment, changeSites(alignment), content)).toEqual([]);
});

const FOLDER = process.env.PHRASESHIFT_TEXTS ?? '';
const describeReal = existsSync(`${FOLDER}/rights`) ? describe : describe.skip;

test('the list holds at least 30 rewordings and 10 changes that are none', () => {
  expect(JUDGED.flatMap(({reworded}) => reworded).length).toBeGreaterThanOrEqual(30);
  expect(JUDGED.flatMap(({notReworded}) => notReworded).length).toBeGreaterThanOrEqual(10);
});

describeReal('rewordings against a list judged by hand', () => {
  test('of those told nine in ten are right, and nine in ten of the right ones are told', async () => {
    const scores = [];
    for (const pair of JUDGED) scores.push(await rewordingScore(FOLDER, pair));
    const score = pooled(scores);
    expect(precision(score)).toBeGreaterThanOrEqual(0.9);
    expect(recall(score)).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  test('texts that share turns of phrase alone: hardly anything is told', async () => {
    const speeches = JUDGED.filter(({earlier}) => /inaugurals|un-debate|moscow/.test(earlier));
    expect(speeches.flatMap(({notReworded}) => notReworded).length).toBeGreaterThanOrEqual(10);
    const scores = [];
    for (const pair of speeches) scores.push(await rewordingScore(FOLDER, pair));
    const {found, right} = pooled(scores);
    expect(found - right).toBeLessThanOrEqual(5);
  }, 60_000);
});
