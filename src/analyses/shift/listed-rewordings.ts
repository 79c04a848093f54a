import {rewordings as allRewordings, type Rewording} from '../../align/rewording/rewordings.ts';
import {wordingFinder} from '../../counts/phrases/wording-places.ts';
import type {Alignment} from '../../model/alignment.ts';
import {contentTerms} from './content-terms.ts';
import {isCarried} from './fates.ts';

/** A rewording with the occurrences of both wordings in both texts. */
export interface ListedRewording extends Rewording {
  readonly earlierCounts: WordingCounts;
  readonly laterCounts: WordingCounts;
}

/** How often one wording stands in the earlier and in the later text, and how often it was carried over. */
export interface WordingCounts {
  readonly inEarlier: number;
  readonly inLater: number;
  readonly carried: number;
}

/**
 * Which rewordings say what became of a phrase: at least half of the occurrences that the old wording lost, or that
 * the new one won, are this change.
 */
export function listedRewordings(alignment: Alignment): readonly ListedRewording[] {
  const inEarlier = wordingFinder(alignment.earlier);
  const inLater = wordingFinder(alignment.later);
  const counted = (wording: string): WordingCounts => {
    const rows = inEarlier(wording);
    const words = wording.split(' ').length;
    const carried = rows.filter(row => isCarried(alignment.laterOf, row, words)).length;
    return {inEarlier: rows.length, inLater: inLater(wording).length, carried};
  };
  return allRewordings(alignment, contentTerms(alignment))
    .map(found => ({
      ...found,
      earlierCounts: counted(found.earlier),
      laterCounts: counted(found.later),
    }))
    .filter(({cuts, earlierCounts: old, laterCounts: now}) => {
      const [lost, won] = [old.inEarlier - old.carried, now.inLater - now.carried];
      return 2 * cuts.length >= Math.min(lost, won);
    });
}
