import {
  DECIDERS,
  type Decider,
  InputError,
  rowCount,
  SHIFT_CLASSES,
  SHIFT_MEASURES,
  type ShiftClass,
  shiftGraph,
  shift as shiftOf,
  substitutions,
  type Table,
  type Text,
} from '../../index.ts';
import type {Command, Option} from '../command.ts';
import {
  choice,
  hideOption,
  outputOptions,
  readingOptions,
  textArgument,
  topOption,
  wholeNumber,
} from '../options.ts';
import {type OutputValues, phrasesOf, readLines, type TermValues} from '../reading.ts';
import type {World} from '../world.ts';

interface ShiftValues extends TermValues, OutputValues {
  readonly earlier: string;
  readonly later: string;
  readonly decide: Decider;
  readonly class?: readonly ShiftClass[];
  readonly noise?: readonly [string, string];
  readonly substitutions?: boolean;
  readonly graph?: string | boolean;
  readonly scores?: string;
  readonly pieces: 'phrases' | 'words';
  readonly tested: number;
  readonly resamples: number;
  readonly seed: number;
}

const classOption: Option = {
  flags: '--class <names>',
  about: `only these: ${SHIFT_CLASSES.join(', ')}`,
  parse: typed =>
    typed.split(',').map(name => {
      const found = SHIFT_CLASSES.find(known => known === name.trim());
      if (found !== undefined) return found;
      throw new InputError(`unknown class: ${name}; expected one of ${SHIFT_CLASSES.join(', ')}`);
    }),
};

const noiseOption: Option = {
  flags: '--noise <texts>',
  about: 'two transcriptions of one text, parted by a comma: flags what differs no more than they do',
  parse: typed => {
    const names = typed.split(',').map(name => name.trim());
    if (names.length === 2 && !names.includes('')) return names;
    throw new InputError(`not two texts: --noise ${typed}; expected two transcriptions such as a.txt,b.txt`);
  },
};

/** `phraseshift shift`. */
export const shift = {
  arguments: [
    textArgument('earlier', 'the text that came first'),
    textArgument('later', 'the text that followed; positive always means more here'),
  ],
  options: [
    choice('--unit <unit>', 'phrase, frame (one open slot), noun-phrase or name (English, slow)', {
      words: ['phrase', 'frame', 'noun-phrase', 'name'],
      fallback: 'phrase',
    }),
    classOption,
    {flags: '--substitutions', about: 'instead: which words were put for which, how often, where'},
    {
      flags: '--graph [measure]',
      about: `instead: what each phrase adds to the divergence (${SHIFT_MEASURES.map(({name}) => name).join(', ')})`,
    },
    {
      flags: '--scores <file>',
      about:
        'a graph of your own scores (columns term and score): what each term adds to the difference of their averages',
    },
    choice('--pieces <kind>', 'of --graph: phrases or words', {
      words: ['phrases', 'words'],
      fallback: 'phrases',
    }),
    wholeNumber('--min <count>', 'occurrences in one of the texts (2; reworded ones are always shown)', {
      least: 1,
    }),
    wholeNumber('--tested <count>', 'occurrences in both texts from which on a phrase is tested', {
      least: 1,
      fallback: 5,
    }),
    choice('--decide <test>', 'what makes growth sure: g2, lrc or permutation (of paragraphs)', {
      words: [...DECIDERS],
      fallback: 'g2',
    }),
    noiseOption,
    topOption,
    hideOption,
    wholeNumber('--resamples <n>', 'of paragraphs', {least: 100, most: 100_000, fallback: 2000}),
    wholeNumber('--seed <n>', 'of what is drawn', {least: 0, most: 4_294_967_295, fallback: 1957}),
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'shift earlier.txt later.txt',
    'shift earlier.txt later.txt --class reworded,appeared',
    'shift earlier.txt later.txt --substitutions',
    'shift moscow-1957:I moscow-1957:IV --graph jensen-shannon --top 20',
    'shift earlier.txt later.txt --scores happiness.csv --pieces words',
  ],
  async run({earlier, later, json, out, ...values}: ShiftValues, world: World) {
    const before = await readLines(earlier, values, world);
    const after = await readLines(later, values, world);
    world.step('aligning');
    const table = await tableOf([before, after], values, world);
    await world.show(table, {json, out, columns: SCREEN[table.name]});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

type Asked = Omit<ShiftValues, 'earlier' | 'later' | 'json' | 'out'>;

async function tableOf([before, after]: readonly [Text, Text], values: Asked, world: World): Promise<Table> {
  const {min: minimum, top, hide, graph, class: classes, ...others} = values;
  if (values.substitutions === true) return substitutions(before, after, {minimum, top});
  if (values.scores !== undefined || (graph !== undefined && graph !== false)) {
    const measure = typeof graph === 'string' ? graph : undefined;
    const {pieces, resamples, seed} = others;
    if (values.scores !== undefined && measure !== undefined) {
      throw new InputError(`--graph ${measure} with --scores; expected one of the two`);
    }
    const list = values.scores === undefined ? undefined : await world.readScores(values.scores);
    const given = {measure, pieces, top, hide: hide ?? undefined, resamples, seed};
    return shiftGraph(after, before, {
      ...given,
      scores: list?.scores,
      scoresFrom: list && {path: list.path, sha256: list.sha256},
    });
  }
  const phrases = await phrasesOf(values);
  const read = (name: string) => readLines(name, values, world);
  const noise = values.noise && ([await read(values.noise[0]), await read(values.noise[1])] as const);
  return shiftOf(before, after, {...others, minimum, top, classes, phrases, noise});
}

/** What fits on a screen: all columns stand in files and JSON. */
const SCREEN: {readonly [table: string]: readonly string[]} = {
  shift: ['class', 'term', 'later', 'referenceCount', 'targetCount', 'logRatioWalter', 'low', 'high', 'pBh'],
  substitutions: ['kind', 'earlier', 'later', 'count', 'laterPlaces'],
  'shift-graph': ['term', 'referenceCount', 'targetCount', 'contribution', 'low', 'high', 'share', 'side'],
};
