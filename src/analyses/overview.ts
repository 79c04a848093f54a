import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, decimal, INTEGER, PART, RUNNING_WORDS} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {sectionTexts} from './section-texts.ts';
import {textSize} from './text-size.ts';

/**
 * How large is a text, and how is it built? For each counted part its paragraphs, sentences, words and types.
 *
 * Types are different terms, as compared. The last row is the whole text; its types are not the sum of the parts'
 * types, since parts share words.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * rows(overview(await readText('moscow-1957'))).at(-1).words; // → 5357
 * ```
 */
export function overview(text: Text): Table {
  const whole = sizesOf(text);
  const column = columnsOver([...sectionTexts(text).map(sizesOf), {...whole, title: 'Whole text'}]);
  const format = INTEGER;
  return table({
    name: 'overview',
    title: `The parts of ${text.label}`,
    texts: [textSize(text)],
    columns: [
      column.text(PART, ({title}) => title),
      column.number(
        {name: 'paragraphs', title: 'Paragraphs', unit: 'paragraphs', format},
        part => part.paragraphs,
      ),
      column.number(
        {name: 'sentences', title: 'Sentences', unit: 'sentences', format},
        part => part.sentences,
      ),
      column.number(RUNNING_WORDS, ({words}) => words),
      column.number({name: 'types', title: 'Different words', unit: 'types', format}, ({types}) => types),
      column.number(
        {name: 'share', title: 'Share of words', unit: '% of the running words', format: decimal(1)},
        ({words}) => (whole.words === 0 ? null : (100 * words) / whole.words),
      ),
    ],
    notes: [],
    recipe: recipeOf({command: 'overview', texts: [text], settings: {}}),
  });
}

function sizesOf(text: Text) {
  const {tokens, counted} = text;
  const seen = new Uint8Array(tokens.vocabulary.size);
  const sizes = {...textSize(text), paragraphs: 0, sentences: 0, types: 0};
  for (const section of counted) {
    const [from, to] = [tokens.sections[section] as number, tokens.sections[section + 1] as number];
    sizes.paragraphs += startsWithin(tokens.paragraphs, from, to);
    sizes.sentences += startsWithin(tokens.sentences, from, to);
    for (let i = from; i < to; i++) seen[tokens.term[i] as number] = 1;
  }
  return {...sizes, types: seen.reduce((sum, is) => sum + is, 0)};
}

/** The last element of a ragged column is no start: it lies at the end of the text, where no row begins. */
function startsWithin(starts: Uint32Array, from: number, to: number): number {
  return starts.reduce((sum, start) => (start >= from && start < to ? sum + 1 : sum), 0);
}
