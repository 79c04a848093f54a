import {divergenceOf} from '../measures/divergence-of.ts';
import {measuresNamed} from '../measures/measures-named.ts';
import {wordSample} from '../measures/word-sample.ts';
import type {Cell} from '../model/comparison.ts';
import type {Cooccurrence, CountPair, DivergenceOptions, Parts} from '../model/measure.ts';

/** The counts of a worked example: what the measures of some family see. */
export interface AgreementInput {
  readonly cell?: Cell;
  readonly pair?: Cooccurrence;
  readonly parts?: Parts;
  readonly counts?: CountPair;
  readonly options?: DivergenceOptions;
  /** So many types, one after the other, so many times round. */
  readonly cycle?: {readonly types: number; readonly rounds: number};
}

/** What one of our measures gives for a worked example, computed now; RangeError where it cannot see such counts. */
export function valueOn(id: string, input: AgreementInput): number | null {
  const {cell, pair, parts, counts, options, cycle} = input;
  const [measure] = measuresNamed(id);
  if (measure?.family === 'keyness' && measure.sees === 'cell' && cell) return measure.score(cell);
  if (measure?.family === 'association' && pair) return measure.score(pair);
  if (measure?.family === 'dispersion' && parts) return measure.score(parts);
  if (measure?.family === 'divergence' && counts) return divergenceOf(measure, counts, options);
  if (measure?.family === 'diversity' && cycle) return measure.score(inCircles(cycle));
  throw new RangeError(`no counts for a measure: ${id}; expected an example of its family`);
}

function inCircles({types, rounds}: {readonly types: number; readonly rounds: number}) {
  return wordSample(
    Uint32Array.from({length: types * rounds}, (_, i) => i % types),
    types,
  );
}
