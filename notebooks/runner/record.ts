import {linesOf, type Output} from './notebook.ts';
import {type Displayable, outputsOf} from './outputs-of.ts';

/** What the cells have given so far, each in its turn, and which cell is running. */
interface Recording {
  cell: number;
  readonly given: {readonly cell: number; readonly outputs: Promise<readonly Output[]> | readonly Output[]}[];
}

const recording: Recording = {cell: -1, given: []};

/** Says which cell begins; the runner writes these calls. */
export function beginCell(cell: number): void {
  recording.cell = cell;
}

/**
 * Shows something under the cell: a chart (drawn again live where Vega-Lite is known, a picture elsewhere), the
 * first rows of a table (12 unless told), a whole report, or a text in Markdown.
 */
export function display(value: Displayable, options: {readonly rows?: number} = {}): void {
  recording.given.push({cell: recording.cell, outputs: outputsOf(value, options)});
}

/** Keeps a line that a cell printed. */
export function print(...values: readonly unknown[]): void {
  const text = linesOf(`${values.map(String).join(' ')}\n`);
  recording.given.push({cell: recording.cell, outputs: [{output_type: 'stream', name: 'stdout', text}]});
}

/** What each of so many cells gave, in order; the recording then begins anew. */
export async function takeOutputs(cells: number): Promise<readonly (readonly Output[])[]> {
  const given = recording.given.splice(0);
  const outputs: Output[][] = Array.from({length: cells}, () => []);
  for (const {cell, outputs: found} of given) outputs[cell]?.push(...(await found));
  recording.cell = -1;
  return outputs;
}
