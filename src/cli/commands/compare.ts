import {compareMany, compare as compareTwo, InputError, rowCount} from '../../index.ts';
import type {Command} from '../command.ts';
import {type ComparingValues, comparingOf, comparingOptions} from '../comparing.ts';
import {
  beyondOption,
  hideOption,
  lengthOption,
  minimumOption,
  outputOptions,
  readingOptions,
  textArgument,
  topOption,
  unitOption,
} from '../options.ts';
import {beyondEarlier, type OutputValues, readingOf} from '../reading.ts';
import type {World} from '../world.ts';

interface CompareValues extends ComparingValues, OutputValues {
  readonly target: string;
  readonly reference: string;
  readonly more: readonly string[];
  readonly beyond?: string;
}

/** `phraseshift compare`. */
export const compare = {
  arguments: [
    textArgument('target', 'the text in question; positive always means more here'),
    textArgument(
      'reference',
      'what it is held against; a text that contains the target means the rest of it',
    ),
    {
      name: 'more',
      about: 'further texts: then each is held against the rest',
      required: false,
      variadic: true,
    },
  ],
  options: [
    ...comparingOptions,
    beyondOption,
    unitOption,
    lengthOption,
    minimumOption,
    topOption,
    hideOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'compare moscow-1957:I moscow-1957',
    'compare moscow-1957:III moscow-1957:IV --n 2-3 --top 20',
    'compare moscow-1957:I moscow-1957:II moscow-1957:III --hide stop',
    'compare moscow-1957:I moscow-1957 --interval bca --top 20',
    'compare later.txt earlier.txt --beyond earlier.txt',
    'compare earlier.counts.json later.counts.json --measures all --json',
  ],
  async run({target, reference, more, json, out, ...values}: CompareValues, world: World) {
    const texts = [];
    for (const name of [target, reference, ...more])
      texts.push(await world.readText(name, readingOf(values)));
    const [named, second] = texts as [(typeof texts)[0], (typeof texts)[0]];
    const first = await beyondEarlier(named, values.beyond, {values, world});
    const options = await comparingOf(values, world);
    world.step('comparing');
    const isMany = more.length > 0 || values.against !== undefined;
    if (isMany) refuseForMany(values);
    const table = isMany
      ? compareMany([first, ...texts.slice(1)], {...options, against: values.against})
      : compareTwo(first, second, options);
    const names = table.columns.map(({name}) => name);
    await world.show(table, {json, out, columns: isMany ? manyOnScreen(names) : onScreen(names)});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

/** What means something for two texts alone. */
function refuseForMany({plan, background, interval}: ComparingValues): void {
  const given = [
    ...(plan === undefined ? [] : ['--plan']),
    ...(background === undefined ? [] : ['--background']),
    ...(interval === undefined || interval === 'lrc' ? [] : ['--interval']),
  ];
  if (given.length > 0)
    throw new InputError(`for two texts alone: ${given.join(', ')}; expected a target and a reference`);
}

/** What fits on a screen: the rates and the uncorrected evidence stay in files and JSON. */
function onScreen(names: readonly string[]): readonly string[] {
  const left = new Set(['words', 'targetPerMillion', 'referencePerMillion', 'p', 'pBonferroni', 'lrc95']);
  const rest = new Set(['hidden', 'cValue', 'absorbed']);
  const isPlanned = names.includes('finding');
  return names.filter(name => !left.has(name) && !rest.has(name) && !(isPlanned && name === 'verdict'));
}

/** Counts, the test over all texts, and the effect for each. */
function manyOnScreen(names: readonly string[]): readonly string[] {
  return names.filter(name => /^term$|Count$|^g2Homogeneity$|^pBh$|LogRatioWalter$/u.test(name));
}
