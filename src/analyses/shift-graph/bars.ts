import {byCodePoint} from '../../base/order.ts';

/** The bars of a shift graph: some terms for themselves, the hidden ones as one, all others as one. */
export interface Bars {
  readonly labels: readonly string[];
  /** Which bar each term belongs to. */
  readonly barOf: Uint32Array;
  /** How many bars are of one term; the others pool terms. */
  readonly single: number;
  /** `stop` for the bar of the hidden terms, `rest` for that of all others, else empty. */
  readonly kinds: readonly string[];
}

interface BarOptions {
  readonly top: number;
  /** Element t is 1 when term t is hidden. */
  readonly hidden: Uint8Array | undefined;
}

/** The terms with the largest contributions, either way, get bars of their own; ties by code point. */
export function barsOf(terms: readonly string[], values: Float64Array, {top, hidden}: BarOptions): Bars {
  const visible = [...terms.keys()]
    .filter(t => hidden?.[t] !== 1)
    .sort(
      (a, b) =>
        Math.abs(values[b] as number) - Math.abs(values[a] as number) ||
        byCodePoint(terms[a] as string, terms[b] as string),
    );
  const single = visible.slice(0, top);
  const rest = visible.length - single.length;
  const pooled = terms.length - visible.length;
  const pools = [
    {kind: 'rest', size: rest, label: `all others (${counted(rest)})`},
    {kind: 'stop', size: pooled, label: `hidden (${counted(pooled)})`},
  ].filter(({size}) => size > 0);
  const indexOf = (kind: string) => single.length + pools.findIndex(pool => pool.kind === kind);
  const barOf = Uint32Array.from(terms, (_, t) => indexOf(hidden?.[t] === 1 ? 'stop' : 'rest'));
  single.forEach((t, bar) => {
    barOf[t] = bar;
  });
  return {
    labels: [...single.map(t => terms[t] as string), ...pools.map(({label}) => label)],
    barOf,
    single: single.length,
    kinds: [...single.map(() => ''), ...pools.map(({kind}) => kind)],
  };
}

/** The sum of the values of each bar's terms. */
export function summedByBar({labels, barOf}: Bars, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(labels.length);
  barOf.forEach((bar, t) => {
    sums[bar] = (sums[bar] as number) + (values[t] as number);
  });
  return sums;
}

function counted(terms: number): string {
  return terms === 1 ? '1 term' : `${terms} terms`;
}
