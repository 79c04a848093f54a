import {smallestSignificant} from '../measures/smallest-significant.ts';
import type {Comparison} from '../model/comparison.ts';
import type {Note} from '../model/note.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {ComparedPair} from './compared-pair.ts';
import type {KeynessScores} from './score-keyness.ts';

/** What a reader must know beside the numbers of a comparison: its family, what its sizes cannot show, its translators. */
export function comparisonNotes(
  {target, reference, whole}: ComparedPair,
  {scores, minimum}: {readonly scores: KeynessScores; readonly minimum: number},
): readonly Note[] {
  const {familySize} = scores;
  return [
    {
      code: 'family',
      text: `corrections are for m = ${familySize} terms: those that occur ${minimum} times or more in both sides together`,
    },
    ...powerNote(whole, familySize),
    ...blindNotes(scores),
    ...translatorNote(target, reference),
  ];
}

/** What was asked for and cannot be had from these data. */
function blindNotes({blind}: KeynessScores): readonly Note[] {
  return blind.map(({name}) => ({
    code: 'not-computed',
    text: `${name} is empty: it needs the paragraphs of both texts, which a frequency list does not have, and not too many to draw from`,
  }));
}

function powerNote({target, reference}: Comparison, familySize: number): readonly Note[] {
  if (familySize === 0) return [];
  const sizes = {n1: target.size, n2: reference.size};
  const alone = smallestSignificant({...sizes, f2: 0, alpha: 0.05 / familySize});
  const text = `at these sizes (${target.size} and ${reference.size} words) a term that the reference lacks must occur ${alone} times in the target to be significant at 5 % after Bonferroni`;
  return alone === null ? [] : [{code: 'smallest-detectable', text}];
}

function translatorNote(target: Text | FrequencyList, reference: Text | FrequencyList): readonly Note[] {
  if (!('tokens' in target) || !('tokens' in reference)) return [];
  const [a, b] = [target.document.source.translator, reference.document.source.translator];
  if (a === b) return [];
  const text = `different translations (${a ?? 'not stated'}; ${b ?? 'not stated'}): a difference may be the translator's`;
  return [{code: 'different-translations', text}];
}
