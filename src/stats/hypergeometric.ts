import {logBinomial} from './log-binomial.ts';

/** Occurrences dealt by chance: `drawn` of them among `inside` words of one side and `outside` words of the other. */
export interface Deal {
  readonly drawn: number;
  readonly inside: number;
  readonly outside: number;
}

/**
 * How likely is it that exactly x of the occurrences fall inside? The natural logarithm of the hypergeometric
 * probability, −∞ where it cannot be.
 *
 * A quotient of three binomial probabilities, each by Loader's saddle point: twelve digits of the probability hold
 * in corpora of a billion words, where factorials by their logarithms have six.
 */
export function logHypergeometric(x: number, {drawn, inside, outside}: Deal): number {
  const [least, most] = [Math.max(0, drawn - outside), Math.min(drawn, inside)];
  if (x < least || x > most) return Number.NEGATIVE_INFINITY;
  const words = inside + outside;
  const chance = drawn / words;
  return (
    logBinomial(x, inside, chance) +
    logBinomial(drawn - x, outside, chance) -
    logBinomial(drawn, words, chance)
  );
}

/**
 * How likely is it that x or more of the occurrences fall inside? The natural logarithm, so that no chance is too
 * small; 0 (certain) at or below the least possible x, −∞ above the greatest.
 */
export function logUpperTail(x: number, deal: Deal): number {
  const {drawn, inside, outside} = deal;
  if (x <= Math.max(0, drawn - outside)) return 0;
  if (x > Math.min(drawn, inside)) return Number.NEGATIVE_INFINITY;
  if (x >= modeOf(deal)) return logHypergeometric(x, deal) + Math.log(tailFrom(x, deal));
  return Math.log1p(-Math.exp(logUpperTail(drawn - x + 1, mirrored(deal))));
}

/**
 * How likely is a split that is no more likely than x inside? The natural logarithm of the two-sided p-value by the
 * likelihood rule; splits within a ten-millionth of equally likely count as equally likely, as in R.
 */
export function logTwoSided(x: number, deal: Deal): number {
  const mode = modeOf(deal);
  if (x === mode) return 0;
  if (x < mode) return logTwoSided(deal.drawn - x, mirrored(deal));
  const seen = logHypergeometric(x, deal);
  const alike = seen + Math.log1p(1e-7);
  if (logHypergeometric(mode, deal) <= alike) return 0;
  const near = seen + Math.log(tailFrom(x, deal));
  const end = farEnd(deal, mode, alike);
  if (end === null) return Math.min(0, near);
  const far = logUpperTail(deal.drawn - end, mirrored(deal));
  const [larger, smaller] = far > near ? [far, near] : [near, far];
  return Math.min(0, larger + Math.log1p(Math.exp(smaller - larger)));
}

/** The greatest x below the mode whose probability is at most this; null when there is none. */
function farEnd(deal: Deal, mode: number, seen: number): number | null {
  let [yes, no] = [Math.max(0, deal.drawn - deal.outside) - 1, mode];
  const before = yes;
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (logHypergeometric(middle, deal) <= seen) yes = middle;
    else no = middle;
  }
  return yes === before ? null : yes;
}

/** The sum of the probabilities from x up, over the probability of x. From the mode on none is larger than the last. */
function tailFrom(x: number, {drawn, inside, outside}: Deal): number {
  let [sum, term] = [1, 1];
  for (let j = x; term > sum * 1e-17; j++) {
    term *= ((inside - j) / (j + 1)) * ((drawn - j) / (outside - drawn + j + 1));
    sum += term;
  }
  return sum;
}

function modeOf({drawn, inside, outside}: Deal): number {
  return Math.floor(((drawn + 1) * (inside + 1)) / (inside + outside + 2));
}

/** The same deal, seen from the other side. */
function mirrored({drawn, inside, outside}: Deal): Deal {
  return {drawn, inside: outside, outside: inside};
}
