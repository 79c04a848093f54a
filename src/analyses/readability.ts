import {measureColumn} from '../measures/measure-column.ts';
import {READABILITY_MEASURES} from '../measures/readability-measures.ts';
import type {Note} from '../model/note.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {readingCounts} from '../tokens/reading-counts.ts';
import {columnsOver, decimal, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/**
 * How hard are texts to read, by the lengths of their words and sentences?
 *
 * One row a text: words, sentences, syllables, then each formula. All are made for English; a Note says where the
 * language is another, and where fewer than 30 sentences are too few.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(readability([await readText('moscow-1957')]));
 * [first.words, first.sentences]; // → [5357, 165]
 * ```
 */
export function readability(texts: readonly Text[]): Table {
  const column = columnsOver(texts.map(text => ({text, counts: readingCounts(text)})));
  return table({
    name: 'readability',
    title: `Readability of ${texts.map(({label}) => label).join(', ')}`,
    texts: texts.map(textSize),
    columns: [
      column.text({name: 'text', title: 'Text'}, ({text}) => text.label),
      ...COUNTS.map(({about, name, title, unit}) =>
        column.number({about, name, title, unit, format: INTEGER}, ({counts}) => counts[name]),
      ),
      ...READABILITY_MEASURES.map(({name, title, unit, sign, score}) =>
        column.number(
          {
            name: measureColumn(name),
            title,
            about: sign,
            unit,
            format: decimal(1),
            measure: `readability/${name}`,
          },
          ({counts}) => score(counts),
        ),
      ),
    ],
    notes: texts.flatMap(notesOn),
    recipe: recipeOf({
      command: 'readability',
      texts,
      settings: {},
      measures: READABILITY_MEASURES.map(({name}) => `readability/${name}`),
    }),
  });
}

const COUNTS = [
  {name: 'words', title: 'Words', unit: 'running words', about: 'of the counted sections'},
  {name: 'sentences', title: 'Sentences', unit: 'sentences', about: 'as the tokeniser parts them'},
  {name: 'letters', title: 'Letters', unit: 'letters', about: 'without digits'},
  {name: 'syllables', title: 'Syllables', unit: 'syllables', about: 'by rule, for English'},
  {name: 'polysyllables', title: 'Long words', unit: 'words', about: 'of three syllables or more'},
  {
    name: 'complexWords',
    title: 'Complex words',
    unit: 'words',
    about: 'as the Gunning fog index counts them',
  },
] as const;

function notesOn(text: Text): readonly Note[] {
  const {language} = text.document;
  const {sentences} = readingCounts(text);
  const foreign = `${text.label} is in ${language}: the formulas and the syllables are made for English`;
  const few = `${text.label} has ${sentences} sentences: SMOG is made for 30 or more`;
  return [
    ...(/^en\b/u.test(language) ? [] : [{code: 'not-english', text: foreign}]),
    ...(sentences < 30 ? [{code: 'few-sentences', text: few}] : []),
  ];
}
