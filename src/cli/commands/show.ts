import {
  changeTable,
  firstRows,
  noteTable,
  paragraphTable,
  rowCount,
  type Table,
  type Text,
  texts as textValues,
  tokenRows,
  variantTable,
} from '../../index.ts';
import type {Command} from '../command.ts';
import {choice, outputOptions, readingOptions, textArgument, topOption} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

const VIEWS: {readonly [view: string]: (text: Text) => Table} = {
  paragraphs: paragraphTable,
  tokens: tokenRows,
  notes: noteTable,
  changes: changeTable,
  variants: variantTable,
};

interface ShowValues extends ReadingValues, OutputValues {
  readonly text: string;
  readonly as: string;
  readonly top?: number;
}

/** `phraseshift show`. */
export const show = {
  arguments: [textArgument('text', 'an id of the corpus, a part of it, or a file')],
  options: [
    choice('--as <view>', 'paragraphs, tokens, notes, changes or variants', {
      words: Object.keys(VIEWS),
      fallback: 'paragraphs',
    }),
    topOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: ['show moscow-1957:I', 'show moscow-1957 --as notes', 'show moscow-1957 --as tokens --json'],
  async run({text: name, as, top, json, out, ...values}: ShowValues, world: World) {
    const text = await readLines(name, values, world);
    const view = VIEWS[as] as (text: Text) => Table;
    const table = view(text);
    if (as === 'paragraphs' && json !== true && out === undefined) {
      for (const line of paragraphLines(table).slice(0, top)) world.say(line);
    } else {
      await world.show(top === undefined ? table : firstRows(table, top), {json, out});
    }
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

/** For reading: the citation before each paragraph, quotations behind a mark, what is not counted in brackets. */
function paragraphLines(table: Table): readonly string[] {
  const [citations, kinds] = [textValues(table, 'citation'), textValues(table, 'kind')];
  return textValues(table, 'text').map((text, i) => {
    const shown = kinds[i] === 'body' ? text : kinds[i] === 'quotation' ? `> ${text}` : `[${text}]`;
    return `${citations[i]}  ${shown}\n`;
  });
}
