import {changeList} from '../../index.ts';
import type {Command} from '../command.ts';
import {CHANGE_COLUMNS, changeOptions, type FactValues, factOptions, factsOf} from '../fact-options.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface AddValues extends FactValues, OutputValues {
  readonly source: readonly string[];
  readonly corpus?: string;
  readonly replace?: boolean;
  readonly limit?: number;
  readonly skipUnreadable?: boolean;
  readonly as?: string;
  readonly textColumn?: string;
  readonly splitOnHeadings?: string | true;
}

/** `phraseshift add`. */
export const add = {
  arguments: [
    {name: 'source', about: 'a file, a folder, or an address (http…)', required: true, variadic: true},
  ],
  options: [
    {flags: '--as <id>', about: 'the file is this text of the catalogue (texts --catalogue lists them)'},
    ...factOptions,
    {flags: '--text-column <name>', about: 'of a table: the column that holds the texts (told by its name)'},
    {
      flags: '--split-on-headings [words]',
      about:
        'a file holds several texts, one under each heading that holds these words: they become ID-1, ID-2, …',
    },
    ...changeOptions,
    {flags: '--skip-unreadable', about: 'go on past what cannot be read, and say what it was'},
    ...outputOptions,
  ],
  examples: [
    'add speech.txt',
    'add speech.txt --id khrushchev-1956 --date 1956-02-25 --translator "not named"',
    'add letters/ letters.zip speeches.csv --corpus letters-corpus --skip-unreadable',
    'add https://example.org/speech.html --rights "public domain"',
    'add my-scan.txt --as cpsu-1963-07-14',
    'add seven-letters.htm --split-on-headings letter',
  ],
  async run({source, json, out, ...values}: AddValues, world: World) {
    const {corpus, id, as, replace, limit, skipUnreadable, textColumn, splitOnHeadings: words} = values;
    const splitOnHeadings = words === true ? '' : words;
    const reading = {skipUnreadable, textColumn, splitOnHeadings, facts: factsOf(values)};
    const options = {corpus, id, as, replace, limit, ...reading};
    const added = await world.addTexts(source, options);
    await world.show(changeList(added, 'add'), {json, out, columns: CHANGE_COLUMNS});
    return 0;
  },
} satisfies Command;
