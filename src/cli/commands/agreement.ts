import {agreement as agreementTable, rows} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

/** `phraseshift agreement`. */
export const agreement = {
  arguments: [],
  options: [...outputOptions],
  examples: ['agreement', 'agreement --json'],
  async run({json, out}: OutputValues, world: World) {
    const table = agreementTable();
    if (json === true || out !== undefined) await world.show(table, {json, out});
    else for (const line of linesOf(rows(table))) world.say(line);
    return 0;
  },
} satisfies Command;

/** Too wide for a table: each example under its own line, each tool with its reason below it. */
function linesOf(found: ReturnType<typeof rows>): readonly string[] {
  return found.flatMap(({example, measure, ours, tool, theirs, same, why, how}, i) => [
    ...(found[i - 1]?.example === example
      ? []
      : [`${i === 0 ? '' : '\n'}${example}`, `  phraseshift: ${ours} (${measure})`]),
    `  ${tool}: ${theirs}${same === '' || same === measure ? '' : ` (our ${same})`}`,
    `    ${why}; ${how}`,
  ]);
}
