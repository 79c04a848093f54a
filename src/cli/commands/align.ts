import {
  alignShares,
  alignTable,
  align as alignTexts,
  collation,
  InputError,
  isCollationFile,
  MOVED_WORDS,
  named,
  PASSAGE_OPERATIONS,
  type PassageOperation,
  rowCount,
} from '../../index.ts';
import type {Command, Option} from '../command.ts';
import {choice, outputOptions, readingOptions, textArgument, topOption, wholeNumber} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface AlignValues extends ReadingValues, OutputValues {
  readonly earlier: string;
  readonly later: string;
  readonly min: number;
  readonly by: 'passage' | 'part';
  readonly only?: readonly PassageOperation[];
  readonly top?: number;
}

const onlyOption: Option = {
  flags: '--only <operations>',
  about: `some of ${PASSAGE_OPERATIONS.join(', ')}`,
  parse: typed =>
    typed.split(',').map(
      name =>
        named(
          'operation',
          name.trim(),
          PASSAGE_OPERATIONS.map(operation => ({name: operation})),
        ).name,
    ),
};

const outOption: Option = {
  flags: '--out <file>',
  about:
    'write the texts side by side instead, changes marked: .html .pdf .tex; or the table: .csv .tsv .json .md .xlsx .parquet (of parts .html and .tex too)',
};

/** `phraseshift align`. */
export const align = {
  arguments: [
    textArgument('earlier', 'the text that came first'),
    textArgument('later', 'the text that may have taken from it'),
  ],
  options: [
    wholeNumber(
      '--min <words>',
      'that a passage out of order must have to be held for moved, unless it is a whole sentence',
      {
        least: 2,
        fallback: MOVED_WORDS,
      },
    ),
    choice('--by <row>', 'passage, or part: what share of each part is kept, edited, moved, new', {
      words: ['passage', 'part'],
      fallback: 'passage',
    }),
    onlyOption,
    topOption,
    ...readingOptions,
    ...outputOptions.filter(({flags}) => flags !== outOption.flags),
    outOption,
  ],
  examples: [
    'align earlier.txt later.txt',
    'align earlier.txt later.txt --only edited,new --top 20',
    'align earlier.txt later.txt --by part',
    'align earlier.txt later.txt --out collation.html',
  ],
  async run({earlier, later, min: minimum, by, only, top, json, out, ...values}: AlignValues, world: World) {
    if (by === 'part' && only !== undefined) {
      throw new InputError('--only chooses passages: --by part; expected one of the two');
    }
    const isCollation = out !== undefined && by === 'passage' && isCollationFile(out);
    if (isCollation && (only !== undefined || top !== undefined)) {
      throw new InputError(
        `--only and --top choose rows: ${out} shows the whole texts; expected a table, such as .csv`,
      );
    }
    const texts = [await readLines(earlier, values, world), await readLines(later, values, world)] as const;
    world.step('aligning');
    const alignment = alignTexts(texts[0], texts[1], {minimum});
    if (isCollation) {
      await world.writeCollation(collation(alignment, {minimum}), out);
      return 0;
    }
    const table =
      by === 'part' ? alignShares(alignment, {minimum, top}) : alignTable(alignment, {only, top, minimum});
    await world.show(table, {json, out, columns: by === 'part' ? undefined : SCREEN_COLUMNS});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

/** What fits on a screen: the wordings are long, so the collation shows them. */
const SCREEN_COLUMNS = [
  'operation',
  'verbatim',
  'earlierCitation',
  'laterCitation',
  'earlierWords',
  'laterWords',
  'similarity',
];
