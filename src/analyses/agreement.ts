import {type Table, table} from '../model/table.ts';
import {AGREEMENT_BEYOND} from './agreement-beyond.ts';
import {valueOn} from './agreement-input.ts';
import {AGREEMENT_ON_KEYNESS} from './agreement-keyness.ts';
import {columnsOver, decimal} from './columns.ts';
import {recipeOf} from './recipe-of.ts';

/** Every worked example. */
export const AGREEMENT_EXAMPLES = [...AGREEMENT_ON_KEYNESS, ...AGREEMENT_BEYOND];

/**
 * What do other tools give for the same counts, and why?
 *
 * One row a tool: our default measure and its value, computed now; the tool's value, measured in it or recomputed by the
 * formula it states; our measure that gives the same, with its value, where there is one; and the reason.
 *
 * ```ts
 * import {rows} from 'phraseshift';
 *
 * const [first] = rows(agreement());
 * [first.tool, first.measure]; // → ['UCREL calculator', 'keyness/g2-four-term']
 * first.same; // → 'keyness/g2-two-term'
 * ```
 */
export function agreement(): Table {
  const rows = AGREEMENT_EXAMPLES.flatMap(({others, ...one}) => others.map(other => ({...one, other})));
  const column = columnsOver(rows);
  const value = {unit: 'as the measure’s card says', format: decimal(4)};
  return table({
    name: 'agreement',
    title: 'The same counts in other tools',
    texts: [],
    columns: [
      column.text({name: 'example', title: 'Example'}, ({example}) => example),
      column.text({name: 'measure', title: 'Our default'}, ({ours}) => ours),
      column.number({name: 'ours', title: 'Ours', ...value}, ({ours, input}) => valueOn(ours, input)),
      column.text({name: 'tool', title: 'Tool'}, ({other}) => other.tool),
      column.number({name: 'theirs', title: 'Theirs', ...value}, ({other}) => other.value),
      column.text({name: 'same', title: 'Same as our'}, ({other}) => other.same ?? ''),
      column.number({name: 'sameValue', title: 'Its value', ...value}, ({other, input}) =>
        other.same === undefined ? null : valueOn(other.same, input),
      ),
      column.text({name: 'why', title: 'Why'}, ({other}) => other.why),
      column.text({name: 'how', title: 'How known'}, ({other}) => other.how),
      column.text({name: 'source', title: 'Source'}, ({other}) => other.source),
    ],
    notes: [],
    recipe: recipeOf({command: 'agreement', texts: [], settings: {}, measures: measuresIn(rows)}),
  });
}

function measuresIn(
  rows: readonly {readonly ours: string; readonly other: {readonly same?: string}}[],
): readonly string[] {
  return [
    ...new Set(rows.flatMap(({ours, other}) => (other.same === undefined ? [ours] : [ours, other.same]))),
  ];
}
