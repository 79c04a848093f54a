import type {Command} from './command.ts';
import {add} from './commands/add.ts';
import {agreement} from './commands/agreement.ts';
import {align} from './commands/align.ts';
import {chart} from './commands/chart.ts';
import {collocations} from './commands/collocations.ts';
import {compare} from './commands/compare.ts';
import {concordance} from './commands/concordance.ts';
import {correspondence} from './commands/correspondence.ts';
import {distances} from './commands/distances.ts';
import {divergence} from './commands/divergence.ts';
import {diversity} from './commands/diversity.ts';
import {fetch} from './commands/fetch.ts';
import {frequencies} from './commands/frequencies.ts';
import {lineage} from './commands/lineage.ts';
import {matrix} from './commands/matrix.ts';
import {measures} from './commands/measures.ts';
import {methods} from './commands/methods.ts';
import {readability} from './commands/readability.ts';
import {remove} from './commands/remove.ts';
import {replay} from './commands/replay.ts';
import {report} from './commands/report.ts';
import {reuse} from './commands/reuse.ts';
import {shift} from './commands/shift.ts';
import {show} from './commands/show.ts';
import {texts} from './commands/texts.ts';
import {verify} from './commands/verify.ts';

/** Every command, in the order help and documents list them. */
export const COMMANDS: readonly Command[] = [
  texts,
  show,
  add,
  fetch,
  remove,
  verify,
  frequencies,
  compare,
  align,
  shift,
  lineage,
  matrix,
  reuse,
  concordance,
  collocations,
  diversity,
  divergence,
  distances,
  correspondence,
  readability,
  chart,
  report,
  methods,
  replay,
  measures,
  agreement,
];
