import {type Notebook, sourceOf} from './notebook.ts';

/** The code cells of a notebook as one TypeScript module. */
export interface Program {
  readonly text: string;
  /** The first line of each code cell, from 1, rising. */
  readonly starts: readonly {readonly cell: number; readonly line: number}[];
}

/**
 * The code cells of a notebook, one after another, as a module: names of one cell are known to those after it.
 *
 * `display` comes from `recorder`, the path of the module that keeps what cells give, as an import says it.
 */
export function programOf({cells}: Notebook, recorder: string): Program {
  const lines = [`import {beginCell, display} from ${JSON.stringify(recorder)};`, 'void display;'];
  const starts: {cell: number; line: number}[] = [];
  cells.forEach((cell, i) => {
    if (cell.cell_type !== 'code') return;
    lines.push(`beginCell(${i});`);
    starts.push({cell: i, line: lines.length + 1});
    lines.push(...sourceOf(cell).split('\n'), ';');
  });
  return {text: `${lines.join('\n')}\n`, starts};
}

/** Where a line of the program stands in the notebook, as a reader counts code cells: `cell 3, line 2`. */
export function placeInNotebook({starts}: Program, line: number): string {
  const index = starts.findLastIndex(start => start.line <= line);
  const start = starts[index];
  return start === undefined ? 'before the first cell' : `cell ${index + 1}, line ${line - start.line + 1}`;
}
