import {MEASURES, measureCards, named} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface MeasuresValues extends OutputValues {
  readonly measure?: string;
}

/** `phraseshift measures`. */
export const measures = {
  name: 'measures',
  summary: 'The cards of the measures: formula, unit, sign, zero rule, source.',
  arguments: [{name: 'measure', about: 'one of them; all when left out', required: false}],
  options: [...outputOptions],
  examples: ['measures', 'measures g2-four-term', 'measures --json'],
  async run({measure, json, out}: MeasuresValues, world: World) {
    const chosen = measure === undefined ? MEASURES : [named('measure', measure, MEASURES)];
    const table = measureCards(chosen);
    if (measure === undefined || json === true || out !== undefined) {
      await world.show(table, {json, out, columns: ['measure', 'title', 'unit', 'source']});
    } else {
      for (const {title, values} of table.columns) {
        const value = values[0];
        if (value !== null && value !== '') world.say(`${title}: ${value}`);
      }
    }
    return 0;
  },
} satisfies Command;
