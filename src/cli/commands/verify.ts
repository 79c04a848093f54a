import {isAsItWas, verificationTable} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface VerifyValues extends OutputValues {
  readonly id: readonly string[];
  readonly corpus?: string;
}

/** `phraseshift verify`. */
export const verify = {
  arguments: [{name: 'id', about: 'a text of the corpus (all of them)', required: false, variadic: true}],
  options: [
    {
      flags: '--corpus <folder>',
      about: 'where the texts are (./corpus, or the one that comes with phraseshift)',
    },
    ...outputOptions,
  ],
  examples: ['verify', 'verify moscow-1957 --json'],
  async run({id, corpus, json, out}: VerifyValues, world: World) {
    const verified = await world.verifyTexts(id, corpus);
    await world.show(verificationTable(verified), {json, out});
    return verified.texts.length > 0 && verified.texts.every(isAsItWas) ? 0 : 1;
  },
} satisfies Command;
