import {compare as compareTexts, KEYNESS_MEASURES, named, rowCount} from '../../index.ts';
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
} from '../options.ts';
import {lengthsOf, type OutputValues, phrasesOf, readingOf, type TermValues} from '../reading.ts';
import type {World} from '../world.ts';

interface CompareValues extends TermValues, OutputValues {
  readonly target: string;
  readonly reference: string;
  readonly measures?: readonly string[];
}

const measuresOption: Option = {
  flags: '--measures <names>',
  about: `all, or some of ${KEYNESS_MEASURES.map(({name}) => name).join(', ')}`,
  parse: typed =>
    typed === 'all'
      ? KEYNESS_MEASURES.map(({name}) => name)
      : typed.split(',').map(name => named('measure', name.trim(), KEYNESS_MEASURES).name),
};

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
    const {min: minimum, top, hide} = values;
    const targetText = await world.readText(target, readingOf(values));
    const referenceText = await world.readText(reference, readingOf(values));
    const phrases = await phrasesOf(values);
    world.step('comparing');
    const table = compareTexts(targetText, referenceText, {
      ...lengthsOf(values),
      measures,
      phrases,
      minimum,
      top,
      hide: hide ?? undefined,
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
