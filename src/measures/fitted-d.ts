/**
 * For which D does the curve D/N (√(1 + 2N/D) − 1) come nearest to these type–token ratios, by least squares?
 *
 * Golden-section search over ln D. null where no D does: the best one lies at an end, beyond all measure.
 * Source of the curve: McKee, Malvern & Richards 2000, Literary and Linguistic Computing 15(3): 323–337.
 */
export function fittedD(sizes: readonly number[], ratios: readonly number[]): number | null {
  const misfit = (logD: number): number =>
    sizes.reduce((sum, size, i) => sum + (ttrOf(Math.exp(logD), size) - (ratios[i] as number)) ** 2, 0);
  let [low, high] = [LEAST, MOST];
  while (high - low > 1e-10) {
    const [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (misfit(a) <= misfit(b)) high = b;
    else low = a;
  }
  const best = (low + high) / 2;
  return best - LEAST < 1e-6 || MOST - best < 1e-6 ? null : Math.exp(best);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const LEAST = Math.log(1e-3);
const MOST = Math.log(1e6);

function ttrOf(d: number, size: number): number {
  return (d / size) * (Math.sqrt(1 + (2 * size) / d) - 1);
}
