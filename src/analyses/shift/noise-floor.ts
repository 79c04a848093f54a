import {align} from '../../align/align.ts';
import {changeSites} from '../../align/rewording/change-sites.ts';
import type {Alignment, TokenRange} from '../../model/alignment.ts';
import type {Cell} from '../../model/comparison.ts';
import type {Note} from '../../model/note.ts';
import type {Text} from '../../model/text.ts';
import {formatCount} from '../../render/format-count.ts';
import {phraseUnit} from '../phrase-unit.ts';
import {phrasesOnce} from '../phrases-once.ts';
import {textSize} from '../text-size.ts';
import type {ListedRewording} from './listed-rewordings.ts';

/** How far two transcriptions of one text lie apart: what differs no more than that may be a transcriber's doing. */
export interface NoiseFloor {
  /** The largest difference of the rates of one phrase, per running word. */
  readonly rate: number;
  /** The changes of words between them, in both directions, as `was\nis`. */
  readonly changes: ReadonlySet<string>;
  readonly note: Note;
}

/** Measures the floor between two transcriptions of one text, over the phrases that occur twice in one of them. */
export function noiseFloor(one: Text, other: Text): NoiseFloor {
  const {phrases} = phrasesOnce([one, other], phraseUnit);
  const [n1, n2] = [textSize(one).words, textSize(other).words];
  const rates = phrases.terms.map((_, i) =>
    Math.abs((phrases.counts[0]?.[i] as number) / n1 - (phrases.counts[1]?.[i] as number) / n2),
  );
  const rate = rates.reduce((most, difference) => Math.max(most, difference), 0);
  const found = changesOf(align(one, other));
  const text =
    `noise floor between ${one.label} and ${other.label}: rates differ by up to ${formatCount(Math.round(rate * 1e6))} per ` +
    `million, ${formatCount(found.length)} places were changed; rows below it may be a transcriber's doing`;
  const changes = new Set(found.flatMap(([was, is]) => [`${was}\n${is}`, `${is}\n${was}`]));
  return {rate, changes, note: {code: 'noise-floor', text}};
}

/** Whether the difference of a phrase is no larger than that between two transcriptions. */
export function isBelow({rate}: NoiseFloor, {f1, f2, n1, n2}: Cell): boolean {
  return Math.abs(f1 / n1 - f2 / n2) <= rate;
}

/** Whether every change of a rewording is one that two transcriptions show too. */
export function isTranscribers(
  {changes}: NoiseFloor,
  alignment: Alignment,
  {cuts}: Pick<ListedRewording, 'cuts'>,
): boolean {
  const sites = cuts.flatMap(cut => cut.sites);
  return sites.every(site => changes.has(changed(alignment, site).join('\n')));
}

function changesOf(alignment: Alignment): readonly (readonly [string, string])[] {
  return changeSites(alignment).map(site => changed(alignment, site));
}

function changed(
  {earlier, later}: Alignment,
  site: {readonly earlier: TokenRange; readonly later: TokenRange},
): readonly [string, string] {
  return [wording(earlier, site.earlier), wording(later, site.later)];
}

function wording({tokens}: Text, {from, to}: TokenRange): string {
  return Array.from(tokens.term.subarray(from, to), id => tokens.vocabulary.term(id)).join(' ');
}
