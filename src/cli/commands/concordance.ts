import {concordance as linesOf, parseQuery, readVariants, rowCount} from '../../index.ts';
import type {Command} from '../command.ts';
import {
  choice,
  optionalTextsArgument,
  outputOptions,
  readingOptions,
  topOption,
  wholeNumber,
} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface ConcordanceValues extends ReadingValues, OutputValues {
  readonly query: string;
  readonly text: readonly string[];
  readonly context: number;
  readonly sort: 'text' | 'left' | 'right';
  readonly top?: number;
}

/** `phraseshift concordance`. */
export const concordance = {
  arguments: [
    {
      name: 'query',
      about: 'a word or phrase; * any letters, ? one letter, a lone * any word',
      required: true,
    },
    optionalTextsArgument,
  ],
  options: [
    wholeNumber('--context <words>', 'shown on each side', {least: 0, most: 100, fallback: 8}),
    choice('--sort <order>', 'text, left or right', {words: ['text', 'left', 'right'], fallback: 'text'}),
    topOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'concordance "peaceful coexistence"',
    'concordance "imperial*" moscow-1957:I --sort right',
    'concordance "the * of the working class" moscow-1957 --json',
  ],
  async run({query, text: names, context, sort, top, json, out, ...values}: ConcordanceValues, world: World) {
    const variants = await readVariants(values.variants ?? 'off');
    const parsed = parseQuery(query, {...values, variants});
    const texts = [];
    for (const name of names.length > 0 ? names : await everyText(values.corpus, world)) {
      texts.push(await readLines(name, values, world));
    }
    world.step('searching');
    const table = linesOf(texts, parsed, {context, sort, top});
    await world.show(table, {json, out, columns: ['citation', 'line', 'left', 'match', 'right']});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

async function everyText(corpus: string | undefined, world: World): Promise<readonly string[]> {
  const {documents} = await world.readCorpus(corpus);
  return documents.map(({id}) => id);
}
