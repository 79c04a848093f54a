const NUMERAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000};

/** What a Roman numeral in capitals counts, 1 to 3999; 0 for what is none (`IIII`, `IC`, an empty string). */
export function romanValue(numeral: string): number {
  if (!NUMERAL.test(numeral)) return 0;
  let sum = 0;
  let largest = 0;
  for (const letter of [...numeral].reverse()) {
    const value = VALUES[letter] ?? 0;
    sum += value < largest ? -value : value;
    largest = Math.max(largest, value);
  }
  return sum;
}
