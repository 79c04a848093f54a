import {InputError} from '../../base/errors.ts';

/** A width that a publisher asks for. */
export interface Paper {
  readonly name: string;
  /** In millimetres. */
  readonly width: number;
  readonly about: string;
}

/**
 * Widths of figures by name, in millimetres.
 *
 * ```ts
 * PAPERS.find(({name}) => name === 'nature-2').width; // → 183
 * ```
 */
export const PAPERS = [
  {name: 'nature-1', width: 89, about: 'Nature, one column'},
  {name: 'nature-2', width: 183, about: 'Nature, two columns'},
  {name: 'elsevier-1', width: 90, about: 'Elsevier, one column'},
  {name: 'elsevier-1.5', width: 140, about: 'Elsevier, one and a half columns'},
  {name: 'elsevier-2', width: 190, about: 'Elsevier, two columns'},
  {name: 'springer-1', width: 84, about: 'Springer, one column'},
  {name: 'springer-2', width: 174, about: 'Springer, two columns'},
  {name: 'plos-1', width: 132, about: 'PLOS, one column'},
  {name: 'plos-2', width: 190.5, about: 'PLOS, page width'},
  {name: 'book', width: 120, about: 'a book page'},
] as const satisfies readonly Paper[];

const UNITS: {readonly [unit: string]: number} = {mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72};

/**
 * A length as people write it, in millimetres: `89`, `89mm`, `8.9cm`, `3.5in`, `252pt`, or the name of a paper.
 *
 * To a tenth of a millimetre, as printers measure. InputError for anything else.
 *
 * ```ts
 * ['89', '8.9cm', '3.5in', 'nature-1'].map(millimetres); // → [89, 89, 88.9, 89]
 * ```
 */
export function millimetres(typed: string): number {
  const paper = PAPERS.find(({name}) => name === typed);
  if (paper !== undefined) return paper.width;
  const match = /^(\d+(?:\.\d+)?)\s*(mm|cm|in|pt)?$/.exec(typed.trim());
  if (match !== null) return Math.round(Number(match[1]) * (UNITS[match[2] ?? 'mm'] ?? 1) * 10) / 10;
  const names = PAPERS.map(({name}) => name).join(', ');
  throw new InputError(`no length: ${typed}; expected one such as 89mm, 3.5in, or one of ${names}`);
}
