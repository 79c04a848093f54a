import {changeList, InputError} from '../../index.ts';
import type {Command} from '../command.ts';
import {CHANGE_COLUMNS, changeOptions} from '../fact-options.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface FetchValues extends OutputValues {
  readonly id: readonly string[];
  readonly all?: boolean;
  readonly base?: string;
  readonly corpus?: string;
  readonly replace?: boolean;
  readonly limit?: number;
  readonly skipUnreadable?: boolean;
}

/** `phraseshift fetch`. */
export const fetch = {
  arguments: [
    {
      name: 'id',
      about: 'a text of the catalogue: texts --catalogue lists them',
      required: false,
      variadic: true,
    },
  ],
  options: [
    {flags: '--all', about: 'all that have an address'},
    {
      flags: '--base <address>',
      about: 'a mirror with the same paths, instead of the address of the catalogue',
    },
    ...changeOptions,
    {flags: '--skip-unreadable', about: 'go on past what cannot be fetched, and say what it was'},
    ...outputOptions,
  ],
  examples: [
    'fetch moscow-1960',
    'fetch --all --corpus declarations',
    'fetch moscow-1960 --base https://mirror.example/mia/',
  ],
  async run({id, all = false, json, out, ...options}: FetchValues, world: World) {
    if (all === id.length > 0) {
      throw new InputError(
        'nothing to fetch; expected ids of the catalogue (texts --catalogue lists them), or --all',
      );
    }
    const fetched = await world.fetchTexts(all ? 'all' : id, options);
    await world.show(changeList(fetched, 'fetch'), {json, out, columns: CHANGE_COLUMNS});
    return 0;
  },
} satisfies Command;
