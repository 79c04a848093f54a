import {rm, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {TypedProgram} from './check-types.ts';
import {type Notebook, withOutputs} from './notebook.ts';
import {placeInNotebook} from './program.ts';
import {print, takeOutputs} from './record.ts';

/**
 * Runs the cells of a notebook, one after another in one process, and gives the notebook with what they gave.
 *
 * The module is written beside the notebook, so that its imports mean what they mean there, and removed again. An
 * error names the notebook, the cell and the line.
 */
export async function runNotebook(notebook: Notebook, typed: TypedProgram): Promise<Notebook> {
  const log = console.log;
  console.log = print;
  try {
    await writeFile(typed.path, typed.program.text);
    await import(pathToFileURL(typed.path).href);
    return withOutputs(notebook, await takeOutputs(notebook.cells.length));
  } catch (error) {
    throw new Error(`${typed.notebook}, ${placeOf(error, typed)}: ${messageOf(error)}`, {cause: error});
  } finally {
    console.log = log;
    await rm(typed.path, {force: true});
  }
}

function placeOf(error: unknown, {path, program}: TypedProgram): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(path.slice(path.lastIndexOf('/') + 1));
  const line = /:(\d+)/.exec(stack.slice(at))?.[1];
  return at < 0 || line === undefined ? 'a cell' : placeInNotebook(program, Number(line));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
