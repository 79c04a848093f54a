import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, INTEGER, RUNNING_WORDS} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Where the vocabulary is counted. */
export interface GrowthOptions {
  /** At how many evenly spaced places of each text, its end the last; 200 unless told. */
  readonly points?: number | undefined;
}

interface Point {
  readonly label: string;
  readonly words: number;
  readonly types: number;
}

/**
 * How does the vocabulary of a text grow as one reads on?
 *
 * One row a place: after so many running words so many different words have occurred. Every text has its places from
 * its first word to its last, and one at the length of the shortest text, where all can be compared.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const growth = rows(vocabularyGrowth([await readText('moscow-1957')]));
 * [growth.at(-1).words, growth.at(-1).types]; // → [5357, 1220]
 * ```
 */
export function vocabularyGrowth(texts: readonly Text[], {points = 200}: GrowthOptions = {}): Table {
  const sizes = texts.map(textSize);
  const shortest = Math.min(...sizes.map(({words}) => words));
  const rows = texts.flatMap((text, i) => growthOf(text, placesIn(sizes[i]?.words ?? 0, points, shortest)));
  const column = columnsOver(rows);
  return table({
    name: 'vocabulary-growth',
    title: 'Growth of the vocabulary',
    texts: sizes,
    columns: [
      column.text({name: 'text', title: 'Text'}, ({label}) => label),
      column.number({...RUNNING_WORDS, about: 'read so far'}, ({words}) => words),
      column.number(
        {name: 'types', title: 'Different words', unit: 'different words', format: INTEGER},
        ({types}) => types,
      ),
    ],
    notes: [],
    recipe: recipeOf({command: 'vocabulary-growth', texts, settings: {points, shortest}}),
  });
}

/** Rising numbers of words, without doubles: evenly spaced, the length of the shortest text, and the whole. */
function placesIn(words: number, points: number, shortest: number): readonly number[] {
  const even = Array.from({length: points}, (_, i) => Math.round((words * (i + 1)) / points));
  const places = [...even, ...(shortest <= words ? [shortest] : [])].filter(place => place > 0);
  return [...new Set(places)].sort((a, b) => a - b);
}

function growthOf({label, tokens, counted}: Text, places: readonly number[]): readonly Point[] {
  const seen = new Uint8Array(tokens.vocabulary.size);
  const points: Point[] = [];
  let [words, types] = [0, 0];
  for (const section of counted) {
    const end = tokens.sections[section + 1] as number;
    for (let i = tokens.sections[section] as number; i < end; i++) {
      const term = tokens.term[i] as number;
      if (seen[term] === 0) types++;
      seen[term] = 1;
      words++;
      if (words === places[points.length]) points.push({label, words, types});
    }
  }
  return points;
}
