// ts-node's own loader, with its compile errors turned into plain Errors: Node copies an error
// from the loader's thread by its message alone, and ts-node keeps the text elsewhere.
import * as hooks from 'ts-node/esm';

export const resolve = hooks.resolve;

export async function load(url, context, nextLoad) {
  try {
    return await hooks.load(url, context, nextLoad);
  } catch (error) {
    if (error?.diagnosticText) throw new Error(`TypeScript:\n${error.diagnosticText}`);
    throw error;
  }
}
