/**
 * In which column of a table does a measure stand? Its name in camelCase: `g2-four-term` in `g2FourTerm`.
 *
 * `measureName` leads back: every hyphen of a name is followed by a letter, and names have no capitals.
 *
 * ```ts
 * measureColumn('g2-four-term'); // → 'g2FourTerm'
 * ```
 */
export function measureColumn(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Which measure stands in a column? Its name in kebab-case: `g2-four-term` for `g2FourTerm`. */
export function measureName(column: string): string {
  return column.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
