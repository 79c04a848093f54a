import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

// phrase, class, wording in the later text, occurrences in the earlier and the later, places reworded: made numbers.
const PHRASES = [
  ['sacrament', 'reworded', 'ordinance', 15, 0, 5],
  ['working class', 'grew', null, 4, 16, null],
  ['imperialist', 'shrank', null, 9, 1, null],
  ['communist movement', 'appeared', null, 0, 7, null],
  ['aggressive', 'vanished', null, 7, 0, null],
  ['peace', 'stable', null, 20, 21, null],
] as const;

/** A phrase of each class, and one that is stable, from a text of 1,650 words to one of 1,639. */
export function sampleShift({
  terms = PHRASES.map(([term]) => term),
  titles = ['Part IV', 'Part I'],
}: Changes = {}): Table {
  const phrases = PHRASES.slice(0, terms.length);
  const text = (name: string, values: readonly (string | null)[]): Column => ({
    ...{kind: 'text', name, title: name},
    values,
  });
  const number = (name: string, values: readonly (number | null)[]): Column => ({
    ...{kind: 'number', name, title: name, unit: 'occurrences', format: {style: 'integer'}},
    values,
  });
  return table({
    name: 'shift',
    title: 'Shift',
    texts: [
      {label: 'moscow-1957:IV', title: titles[0] ?? '', words: 1639},
      {label: 'moscow-1957:I', title: titles[1] ?? '', words: 1650},
    ],
    columns: [
      text('term', terms.slice(0, phrases.length)),
      text(
        'class',
        phrases.map(phrase => phrase[1]),
      ),
      text(
        'later',
        phrases.map(phrase => phrase[2]),
      ),
      number(
        'referenceCount',
        phrases.map(phrase => phrase[3]),
      ),
      number(
        'targetCount',
        phrases.map(phrase => phrase[4]),
      ),
      number(
        'rewordings',
        phrases.map(phrase => phrase[5]),
      ),
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {decide: 'g2'}, measures: []},
  });
}
