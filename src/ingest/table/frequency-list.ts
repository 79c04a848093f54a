import {InputError} from '../../base/errors.ts';

const TERM = /^(?:term|word|type|feature|lemma)s?$/i;
const COUNT = /^(?:count|freq|frequency)$/i;
/** What AntConc writes before its lists. */
const ABOUT = /^#(?:Word|Lemma) (?:Types|Tokens): ?\d/;
/** A term and its count, or a rank, a count and a term. */
const ROW = /^(?:\S+\t\d+|\d+\t\d+\t\S+)\t*$/;
const HEAD = 4000;

/** Whether names of columns are those of a frequency list. */
export function isFrequencyHead(names: readonly string[]): boolean {
  return names.some(name => TERM.test(name)) && names.some(name => COUNT.test(name));
}

/** Whether a plain text begins as the lists of AntConc and other tools do: a term and a count a line, parted by tabs. */
export function isFrequencyList(text: string): boolean {
  if (ABOUT.test(text)) return true;
  const lines = text.slice(0, HEAD).split(/\r?\n/);
  if (text.length > HEAD) lines.pop(); // which may be cut
  const [first = '', ...rows] = lines.filter(line => line.trim() !== '');
  const names = first.split('\t');
  if (isFrequencyHead(names)) return rows.every(row => row.split('\t').length === names.length);
  return rows.length > 0 && [first, ...rows].every(row => ROW.test(row));
}

/** The error of a list where texts belong. */
export function frequencyList(what: string): InputError {
  return new InputError(
    `a frequency list, not texts${what}; expected a column of texts (a list can be compared as it is: compare LIST TEXT)`,
  );
}
