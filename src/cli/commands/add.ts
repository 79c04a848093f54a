import {changeList} from '../../index.ts';
import type {Command} from '../command.ts';
import {changeOptions, type FactValues, factOptions, factsOf} from '../fact-options.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface AddValues extends FactValues, OutputValues {
  readonly source: readonly string[];
  readonly corpus?: string;
  readonly replace?: boolean;
  readonly limit?: number;
  readonly skipUnreadable?: boolean;
}

/** `phraseshift add`. */
export const add = {
  name: 'add',
  summary: 'Brings texts into the corpus: files, or all the files of a folder. All of them or none.',
  arguments: [{name: 'source', about: 'a file or a folder', required: true, variadic: true}],
  options: [
    ...factOptions,
    ...changeOptions,
    {flags: '--skip-unreadable', about: 'go on past what cannot be read, and say what it was'},
    ...outputOptions,
  ],
  examples: [
    'add speech.txt',
    'add speech.txt --id khrushchev-1956 --date 1956-02-25 --translator "not named"',
    'add letters/ --corpus letters-corpus --skip-unreadable',
  ],
  async run({source, corpus, replace, limit, skipUnreadable, json, out, ...values}: AddValues, world: World) {
    const {id} = values;
    const added = await world.addTexts(source, {
      corpus,
      id,
      facts: factsOf(values),
      replace,
      limit,
      skipUnreadable,
    });
    await world.show(changeList(added, 'add'), {json, out, columns: CHANGE_COLUMNS});
    return 0;
  },
} satisfies Command;

/** What a person is shown of a change. */
const CHANGE_COLUMNS = ['id', 'change', 'format', 'encoding', 'parts', 'title'];
