/** The same weight, or a RangeError when a mixture with it would leave a text out. */
export function checkedWeight(weight: number): number {
  if (weight > 0 && weight < 1) return weight;
  throw new RangeError(`weight outside (0, 1): ${weight}; expected for example 0.5`);
}
