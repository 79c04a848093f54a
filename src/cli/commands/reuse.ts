import {
  createVocabulary,
  InputError,
  REUSE,
  reusePairs,
  reuseTable,
  rowCount,
  textReuse,
} from '../../index.ts';
import type {Command} from '../command.ts';
import {choice, outputOptions, readingOptions, textsArgument, topOption, wholeNumber} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface ReuseValues extends ReadingValues, OutputValues {
  readonly text: readonly string[];
  readonly words: number;
  readonly gap: number;
  readonly most: number;
  readonly by: 'passage' | 'pair';
  readonly top?: number;
}

/** `phraseshift reuse`. */
export const reuse = {
  arguments: [textsArgument],
  options: [
    wholeNumber('--words <n>', 'that must follow one another in both texts', {
      least: 3,
      most: 50,
      fallback: REUSE.words,
    }),
    wholeNumber('--gap <words>', 'between two such runs of one passage, at most', {
      least: 0,
      most: 50,
      fallback: REUSE.gap,
    }),
    wholeNumber('--most <places>', 'a run of words with more places is a stock phrase and left aside', {
      least: 2,
      most: 1000,
      fallback: REUSE.most,
    }),
    choice('--by <row>', 'passage, or pair: how much each two texts share', {
      words: ['passage', 'pair'],
      fallback: 'passage',
    }),
    topOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'reuse 1957.txt 1960.txt 1969.txt',
    'reuse speeches/*.txt --words 6 --top 20',
    'reuse speeches/*.txt --by pair --out pairs.csv',
  ],
  async run({text: names, words, gap, most, by, top, json, out, ...values}: ReuseValues, world: World) {
    if (names.length < 2) throw new InputError(`one text alone: ${names[0]}; expected two or more`);
    const vocabulary = createVocabulary();
    const texts = [];
    for (const name of names) texts.push(await readLines(name, {...values, vocabulary}, world));
    world.step('searching');
    const found = textReuse(texts, {words, gap, most});
    const options = {words, gap, most, top};
    const table = by === 'pair' ? reusePairs(found, options) : reuseTable(found, options);
    await world.show(table, {json, out, columns: by === 'pair' ? undefined : SCREEN_COLUMNS});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

/** What fits on a screen: the citations of all places stand in files and JSON. */
const SCREEN_COLUMNS = ['cluster', 'words', 'texts', 'places', 'excerpt'];
