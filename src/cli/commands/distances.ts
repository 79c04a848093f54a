import {DISTANCE_MEASURES, distances as distanceTable, named, rowCount, squareOf} from '../../index.ts';
import type {Command} from '../command.ts';
import {distinctNames} from '../distinct-names.ts';
import {measuresOption} from '../measures-option.ts';
import {outputOptions, readingOptions, textsArgument, unitOption, wholeNumber} from '../options.ts';
import {type OutputValues, type ReadingValues, readingOf} from '../reading.ts';
import type {World} from '../world.ts';

interface DistancesValues extends ReadingValues, OutputValues {
  readonly text: readonly string[];
  readonly measures: readonly string[];
  readonly top: number;
  readonly square?: string;
}

const ALL = DISTANCE_MEASURES.map(({name}) => name);

/** `phraseshift distances`. */
export const distances = {
  arguments: [textsArgument],
  options: [
    measuresOption('--measures <names>', DISTANCE_MEASURES, ALL),
    wholeNumber('--top <words>', 'the words that are most frequent in all texts together', {
      least: 1,
      fallback: 500,
    }),
    {
      flags: '--square <measure>',
      about: 'one measure as a square, a row and a column for each text',
      parse: typed => named('measure', typed, DISTANCE_MEASURES).name,
    },
    unitOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'distances moscow-1957:I moscow-1957:II moscow-1957:III moscow-1957:IV',
    'distances moscow-1957:I moscow-1957:II moscow-1957:III --square burrows-delta --top 100',
  ],
  async run(
    {text: names, measures, top: words, square, json, out, ...values}: DistancesValues,
    world: World,
  ) {
    const texts = [];
    for (const name of distinctNames(names)) texts.push(await world.readText(name, readingOf(values)));
    const long = distanceTable(texts, {words, measures: square === undefined ? measures : [square]});
    const table = square === undefined ? long : squareOf(long, square);
    await world.show(table, {json, out});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;
