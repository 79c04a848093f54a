export const bare = 1;

/** Says it. */
export function told(): number {
  if (bare > 1) throw new RangeError('never');
  return bare;
}
