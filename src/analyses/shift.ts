import {align} from '../align/align.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {phraseUnit} from './phrase-unit.ts';
import {recipeOf} from './recipe-of.ts';
import {shiftColumns} from './shift/columns.ts';
import {listedRewordings} from './shift/listed-rewordings.ts';
import {noiseFloor} from './shift/noise-floor.ts';
import {shiftNotes} from './shift/notes.ts';
import {phraseRows} from './shift/phrase-rows.ts';
import {rewordedRow} from './shift/reworded-row.ts';
import type {ShiftOptions} from './shift/shift-options.ts';
import {textSize} from './text-size.ts';

/**
 * Which phrases grew, shrank, appeared, vanished or were reworded between two texts?
 *
 * The later text is the target: positive means more in the later. Each phrase is counted once (what lives only inside
 * a longer one is `absorbed`), and a rewording, proved by the alignment, is one row with both wordings. Columns of the
 * table `shift`: `term`, `words`, `class`, `earlier` and `later` (the two wordings), `referenceCount` (earlier text),
 * `targetCount` (later), rates per million, `rewordings` (places of a rewording), `carried`, `changed` and `free`
 * occurrences, `logRatioWalter` with its interval, `lrc95`, `g2FourTerm`, `p`, `pBh`, `stability` (share of resamples
 * that keep the direction), `chanceAlone` (for new and lost phrases: the chance that length alone explains it), `noise`,
 * `absorbed`, `earlierPlaces` and `laterPlaces` (citations). Order: reworded, appeared, vanished, grew, shrank,
 * stable, undecided; within these by G². A pair without rows gives a table without rows.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const [first] = rows(shift(parts[0], parts[1], {classes: ['grew'], top: 1}));
 * [first.term, first.referenceCount, first.targetCount]; // → ['communist', 4, 22]
 * ```
 */
export function shift(earlier: Text, later: Text, options: ShiftOptions = {}): Table {
  const {phrases: unit = phraseUnit, classes, top, noise} = options;
  const floor = noise && noiseFloor(...noise);
  const alignment = options.alignment ?? align(earlier, later);
  const rewordings = listedRewordings(alignment);
  const rest = phraseRows(alignment, rewordings, {...options, phrases: unit, floor});
  const all = [...rewordings.map(found => rewordedRow(alignment, found, floor)), ...rest.rows];
  const rows = all.filter(row => classes === undefined || classes.includes(row.class)).slice(0, top);
  return table({
    name: 'shift',
    title: `What became of the phrases of ${earlier.label} in ${later.label}`,
    texts: [textSize(later), textSize(earlier)],
    columns: shiftColumns(rows, alignment),
    notes: [...(floor ? [floor.note] : []), ...shiftNotes(alignment, all, {...rest, rule: unit.rule})],
    recipe: recipeOf({
      command: 'shift',
      texts: [earlier, later, ...(noise ?? [])],
      settings: {...settingsOf(options), phrases: unit.name, familySize: rest.familySize},
      measures: ['log-ratio-walter', 'lrc95', 'g2-four-term'],
      seed: options.seed ?? 1957,
    }),
  });
}

function settingsOf({minimum = 2, tested = 5, decide = 'g2', classes, top, resamples = 2000}: ShiftOptions) {
  return {minimum, tested, decide, classes: classes ?? null, top: top ?? null, resamples};
}
