import type {Passage} from '../model/alignment.ts';

/** How alike are the two wordings of a passage? Twice the words that both have, over the words of both: 1 to 0. */
export function passageSimilarity({earlierTokens, laterTokens, edits}: Passage): number {
  const words = earlierTokens.to - earlierTokens.from + laterTokens.to - laterTokens.from;
  return words === 0 ? 1 : (2 * sameWords(edits)) / words;
}

/** Words of the later side that the earlier has too: kept and transposed. */
export function sameWords(edits: Passage['edits']): number {
  return edits
    .filter(({kind}) => kind === 'kept' || kind === 'transposed')
    .reduce((sum, {later: {from, to}}) => sum + to - from, 0);
}
