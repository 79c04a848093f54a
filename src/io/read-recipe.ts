import * as z from 'zod';
import type {Recipe} from '../model/recipe.ts';
import {parseChecked} from './parse-checked.ts';
import {readBytes} from './read-bytes.ts';

const inputSchema = z.object({
  label: z.string(),
  path: z.string(),
  sha256: z.string(),
  normalise: z
    .object({on: z.array(z.string()).exactOptional(), off: z.array(z.string()).exactOptional()})
    .exactOptional(),
  counted: z
    .object({
      quotations: z.enum(['out', 'only']).exactOptional(),
      notes: z.enum(['in', 'only']).exactOptional(),
      paratext: z.literal(true).exactOptional(),
      case: z.literal('keep').exactOptional(),
      hyphens: z.literal('split').exactOptional(),
      unit: z.enum(['lemma', 'stem']).exactOptional(),
    })
    .exactOptional(),
  variants: z.array(z.object({name: z.string(), sha256: z.string().exactOptional()})).exactOptional(),
});

const resultSchema = z.object({
  command: z.string(),
  version: z.string(),
  inputs: z.array(inputSchema),
  settings: z.record(z.string(), z.json()),
  measures: z.array(z.string()),
  seed: z.number().exactOptional(),
});

const recipeSchema = resultSchema.extend({
  parts: z.array(resultSchema).exactOptional(),
  typed: z.object({words: z.array(z.string()), out: z.string()}).exactOptional(),
});

/**
 * A recipe as `recipe.json` holds it. InputError for a file that is none.
 *
 * ```ts
 * import {frequencies, readText, writeTable} from 'phraseshift';
 *
 * await writeTable(frequencies(await readText('moscow-1957'), {top: 5}), 'words.csv');
 * const recipe = await readRecipe('words.recipe.json');
 * [recipe.command, recipe.inputs[0].label]; // → ['frequencies', 'moscow-1957']
 * ```
 */
export async function readRecipe(path: string): Promise<Recipe> {
  return parseChecked(new TextDecoder().decode(await readBytes(path)), path, recipeSchema);
}
