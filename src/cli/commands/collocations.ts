import {
  ASSOCIATION_MEASURES,
  companyDifference,
  collocations as companyTable,
  InputError,
  parseQuery,
  readVariants,
  rowCount,
  type StopList,
  type Text,
  USUAL_ASSOCIATION,
} from '../../index.ts';
import type {Command} from '../command.ts';
import {measuresOption} from '../measures-option.ts';
import {
  choice,
  hideOption,
  optionalTextsArgument,
  outputOptions,
  readingOptions,
  topOption,
  unitOption,
  wholeNumber,
} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface CollocationsValues extends ReadingValues, OutputValues {
  readonly node: string;
  readonly text: readonly string[];
  readonly window: number;
  readonly within?: 'sentence';
  readonly side: 'left' | 'right' | 'both';
  readonly acrossSentences?: boolean;
  readonly against?: string;
  readonly min?: number;
  readonly measures: readonly string[];
  readonly hide?: StopList | null;
  readonly top?: number;
}

/** `phraseshift collocations`. */
export const collocations = {
  arguments: [
    {name: 'node', about: 'a word or phrase; * any letters, ? one letter', required: true},
    optionalTextsArgument,
  ],
  options: [
    wholeNumber('--window <words>', 'near means so many words away', {least: 1, most: 100, fallback: 5}),
    choice('--within <unit>', 'near means anywhere in the sentence', {words: ['sentence']}),
    choice('--side <side>', 'of the node: left, right or both', {
      words: ['left', 'right', 'both'],
      fallback: 'both',
    }),
    {flags: '--across-sentences', about: 'windows end with the paragraph, not with the sentence'},
    {flags: '--against <text>', about: 'hold the company in the texts against that in this one'},
    wholeNumber(
      '--min <count>',
      'leave out words that stand near the node less often (3; with --against 5, both sides together)',
      {least: 1},
    ),
    measuresOption('--measures <names>', ASSOCIATION_MEASURES, USUAL_ASSOCIATION),
    hideOption,
    topOption,
    unitOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'collocations peace moscow-1957 --hide stop',
    'collocations "working class" --within sentence --measures log-dice,mi,t-score',
    'collocations socialist moscow-1957:I --against moscow-1957:III --side right --window 3',
  ],
  async run({node, text: names, against, json, out, ...values}: CollocationsValues, world: World) {
    const {window, within, side, acrossSentences = false, min: minimum, measures, hide, top} = values;
    if (values.unit !== 'word' && values.unit !== 'lemma' && values.unit !== 'stem')
      throw new InputError(`company is kept by words: --unit ${values.unit}; expected word, lemma or stem`);
    const variants = await readVariants(values.variants ?? 'off');
    const query = parseQuery(node, {...values, variants});
    const texts: Text[] = [];
    for (const name of names.length > 0 ? names : await everyText(values.corpus, world)) {
      texts.push(await readLines(name, values, world));
    }
    const options = {
      span: within ?? window,
      side,
      acrossSentences,
      minimum,
      measures,
      hide: hide ?? undefined,
      top,
    };
    const reference = against === undefined ? undefined : await readLines(against, values, world);
    world.step('counting');
    const table =
      reference === undefined
        ? companyTable(texts, query, options)
        : companyDifference({target: texts, reference: [reference]}, query, options);
    await world.show(table, {json, out, columns: screenColumns(table.columns.map(({name}) => name))});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

async function everyText(corpus: string | undefined, world: World): Promise<readonly string[]> {
  const {documents} = await world.readCorpus(corpus);
  return documents.map(({id}) => id);
}

function screenColumns(names: readonly string[]): readonly string[] {
  const left = new Set(['hidden', 'lrc95', 'targetPer1000', 'referencePer1000']);
  return names.filter(name => !left.has(name));
}
