import {placesFor} from './highest-word.ts';

const THRESHOLD = 0.72;

/**
 * How many words long is a stretch whose type–token ratio is spent, on average? Mean of reading forwards and backwards.
 *
 * A factor ends when the ratio since the last one falls below .72, or with `endsAt` when it is .72 already; the rest
 * counts in proportion. One pass each way. null when no factor begins to be spent, or without an order.
 * Source: McCarthy & Jarvis 2010, Behavior Research Methods 42(2): 384.
 */
export function meanFactorLength(
  words: Uint32Array | undefined,
  {endsAt}: {readonly endsAt: boolean},
): number | null {
  if (words === undefined || words.length === 0) return null;
  const forwards = factors(words, 1, {endsAt});
  const backwards = factors(words, -1, {endsAt});
  if (forwards === 0 || backwards === 0) return null;
  return (words.length / forwards + words.length / backwards) / 2;
}

function factors(words: Uint32Array, step: 1 | -1, {endsAt}: {readonly endsAt: boolean}): number {
  const lastSeen = new Uint32Array(placesFor(words)); // the factor, from 1, that a word was last seen in
  let [whole, types, tokens] = [0, 0, 0];
  for (let i = step === 1 ? 0 : words.length - 1; i >= 0 && i < words.length; i += step) {
    const word = words[i] as number;
    if (lastSeen[word] !== whole + 1) types++;
    lastSeen[word] = whole + 1;
    tokens++;
    const ratio = types / tokens;
    if (ratio < THRESHOLD || (endsAt && ratio === THRESHOLD)) {
      whole++;
      [types, tokens] = [0, 0];
    }
  }
  return tokens === 0 ? whole : whole + (1 - types / tokens) / (1 - THRESHOLD);
}
