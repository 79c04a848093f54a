import {correspondence as correspondenceTable} from '../../index.ts';
import type {Command} from '../command.ts';
import {distinctNames} from '../distinct-names.ts';
import {
  hideOption,
  outputOptions,
  readingOptions,
  textsArgument,
  unitOption,
  wholeNumber,
} from '../options.ts';
import {type OutputValues, readingOf, type TermValues} from '../reading.ts';
import type {World} from '../world.ts';

interface CorrespondenceValues extends TermValues, OutputValues {
  readonly text: readonly string[];
  readonly top: number;
}

/** `phraseshift correspondence`. */
export const correspondence = {
  arguments: [textsArgument],
  options: [
    wholeNumber('--top <words>', 'the words that are most frequent in all texts together', {
      least: 2,
      fallback: 500,
    }),
    {
      ...hideOption,
      about: 'mark stop words (stop, the name of a list, none); they are analysed all the same',
    },
    unitOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'correspondence moscow-1957:I moscow-1957:II moscow-1957:III moscow-1957:IV',
    'correspondence moscow-1957:I moscow-1957:II moscow-1957:III --top 200 --out axes.csv',
  ],
  async run({text: names, top: words, hide, json, out, ...values}: CorrespondenceValues, world: World) {
    const texts = [];
    for (const name of distinctNames(names)) texts.push(await world.readText(name, readingOf(values)));
    await world.show(correspondenceTable(texts, {words, hide: hide ?? undefined}), {json, out});
    return 0;
  },
} satisfies Command;
