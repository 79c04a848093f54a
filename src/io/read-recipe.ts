import {z} from 'zod';
import type {Recipe} from '../model/recipe.ts';
import {parseChecked} from './parse-checked.ts';
import {readBytes} from './read-bytes.ts';

const inputSchema = z.object({label: z.string(), path: z.string(), sha256: z.string()});

const recipeSchema = z.object({
  command: z.string(),
  version: z.string(),
  inputs: z.array(inputSchema),
  settings: z.record(z.string(), z.json()),
  measures: z.array(z.string()),
  seed: z.number().optional(),
  typed: z.object({words: z.array(z.string()), out: z.string()}).optional(),
});

/** A recipe as `recipe.json` holds it. InputError for a file that is none. */
export async function readRecipe(path: string): Promise<Recipe> {
  const {seed, typed, ...recipe} = parseChecked(
    new TextDecoder().decode(await readBytes(path)),
    path,
    recipeSchema,
  );
  return {...recipe, ...(seed === undefined ? {} : {seed}), ...(typed === undefined ? {} : {typed})};
}
