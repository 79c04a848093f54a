import {
  CORRECTIONS,
  compare as compareTexts,
  KEYNESS_MEASURES,
  named,
  rowCount,
  USUAL_KEYNESS,
} from '../../index.ts';
import type {Command, Option} from '../command.ts';
import {
  hideOption,
  lengthOption,
  minimumOption,
  outputOptions,
  readingOptions,
  textArgument,
  topOption,
  unitOption,
  wholeNumber,
} from '../options.ts';
import {lengthsOf, type OutputValues, phrasesOf, readingOf, type TermValues} from '../reading.ts';
import type {World} from '../world.ts';

interface CompareValues extends TermValues, OutputValues {
  readonly target: string;
  readonly reference: string;
  readonly measures?: readonly string[];
  readonly correction?: readonly string[];
  readonly background?: string;
  readonly seed?: number;
}

const measuresOption: Option = {
  flags: '--measures <names>',
  about: `all, or some of ${KEYNESS_MEASURES.map(({name}) => name).join(', ')} (${USUAL_KEYNESS.map(({name}) => name).join(', ')})`,
  parse: typed =>
    typed === 'all'
      ? KEYNESS_MEASURES.map(({name}) => name)
      : typed.split(',').map(name => named('measure', name.trim(), KEYNESS_MEASURES).name),
};

const correctionOption: Option = {
  flags: '--correction <names>',
  about: `of p-values for their number: some of ${CORRECTIONS.map(({name}) => name).join(', ')} (bh,bonferroni)`,
  parse: typed => typed.split(',').map(name => named('correction', name.trim(), CORRECTIONS).name),
};

const backgroundOption: Option = {
  flags: '--background <text>',
  about: 'a third text or frequency list that says how common terms are in general, as a prior',
};

const seedOption = wholeNumber('--seed <number>', 'of whatever is drawn by chance', {
  least: 0,
  most: 2 ** 32 - 1,
});

/** `phraseshift compare`. */
export const compare = {
  name: 'compare',
  summary: 'Which words or phrases set the target apart from the reference, by how much, how sure.',
  arguments: [
    textArgument('target', 'the text in question; positive always means more here'),
    textArgument(
      'reference',
      'what it is held against; a text that contains the target means the rest of it',
    ),
  ],
  options: [
    measuresOption,
    correctionOption,
    backgroundOption,
    seedOption,
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
    'compare earlier.counts.json later.counts.json --json',
  ],
  async run({target, reference, measures, json, out, ...values}: CompareValues, world: World) {
    const {min: minimum, top, hide, correction: corrections, background, seed} = values;
    const read = (name: string) => world.readText(name, readingOf(values));
    const [targetText, referenceText] = [await read(target), await read(reference)];
    const options = {measures, minimum, top, corrections, seed, hide: hide ?? undefined};
    const prior = background === undefined ? undefined : await read(background);
    const phrases = await phrasesOf(values);
    world.step('comparing');
    const table = compareTexts(targetText, referenceText, {
      ...lengthsOf(values),
      ...options,
      phrases,
      background: prior,
    });
    await world.show(table, {json, out, columns: screenColumns(table.columns.map(({name}) => name))});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

/** What fits on a screen: the rates and the uncorrected evidence stay in files and JSON. */
function screenColumns(names: readonly string[]): readonly string[] {
  const left = new Set([
    'words',
    'targetPerMillion',
    'referencePerMillion',
    'p',
    'pBonferroni',
    'lrc95',
    'hidden',
    'cValue',
    'absorbed',
  ]);
  return names.filter(name => !left.has(name));
}
