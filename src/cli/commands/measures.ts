import {MEASURES, measureCards, measuresNamed} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface MeasuresValues extends OutputValues {
  readonly measure?: string;
}

/** `phraseshift measures`. */
export const measures = {
  arguments: [
    {
      name: 'measure',
      about: 'one of them, such as dp or keyness/g2-four-term; all when left out',
      required: false,
    },
  ],
  options: [...outputOptions],
  examples: ['measures', 'measures keyness/g2-four-term', 'measures --json'],
  async run({measure, json, out}: MeasuresValues, world: World) {
    const chosen = measure === undefined ? MEASURES : measuresNamed(measure);
    const table = measureCards(chosen);
    if (measure === undefined || json === true || out !== undefined) {
      await world.show(table, {json, out, columns: ['measure', 'title', 'unit', 'source']});
    } else {
      for (const row of chosen.keys()) {
        if (row > 0) world.say('');
        for (const {title, values} of table.columns) {
          const value = values[row];
          if (value !== null && value !== '') world.say(`${title}: ${value}`);
        }
      }
    }
    return 0;
  },
} satisfies Command;
