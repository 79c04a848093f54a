import type {Table} from '../../model/table.ts';

/** How far chance alone sets two halves of the reference apart, in 95 % of so many splits. */
export interface RandomHalves {
  readonly splits: number;
  /** The largest |G²| of any term. */
  readonly g2: number;
  /** The largest |LRC| of any term. */
  readonly lrc: number;
}

/** The reference line that a comparison was held against, from its recipe; undefined where there is none. */
export function randomHalves({recipe}: Table): RandomHalves | undefined {
  const found = recipe.settings.splitHalf;
  if (typeof found !== 'object' || found === null || !('lrc' in found)) return undefined;
  const {splits, g2, lrc} = found;
  if (typeof splits !== 'number' || typeof g2 !== 'number' || typeof lrc !== 'number') return undefined;
  return {splits, g2, lrc};
}
