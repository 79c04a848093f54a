import {InputError} from '../base/errors.ts';
import type {Document} from '../model/document.ts';
import type {Note} from '../model/note.ts';
import type {Recipe, RecipeInput} from '../model/recipe.ts';
import {locateText} from './locate-text.ts';
import {type ReadDocumentOptions, readLocated} from './read-document.ts';
import {isFrequencyList, isSavedList} from './read-frequency-list.ts';

/** The texts of a recipe as they are now, and what became of those that are not as they were. */
export interface RecipeDocuments {
  readonly documents: readonly Document[];
  readonly notes: readonly Note[];
}

/**
 * Which texts was this result made from? Each once; one that is gone, or whose bytes have changed, is a Note instead.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957:I'));
 * (await recipeDocuments(recipe)).documents.map(({id}) => id); // → ['moscow-1957']
 * ```
 */
export async function recipeDocuments(
  {inputs}: Recipe,
  options: ReadDocumentOptions = {},
): Promise<RecipeDocuments> {
  const documents = new Map<string, Document>();
  const notes = new Map<string, Note>();
  for (const input of inputs) {
    if (documents.has(input.sha256) || notes.has(input.sha256)) continue;
    if (isFrequencyList(input.path) || (await isSavedList(input.label))) continue;
    const found = await documentOf(input, options);
    if ('code' in found) notes.set(input.sha256, found);
    else documents.set(input.sha256, found);
  }
  return {documents: [...documents.values()], notes: [...notes.values()]};
}

async function documentOf(
  {label, sha256}: RecipeInput,
  options: ReadDocumentOptions,
): Promise<Document | Note> {
  try {
    const document = await readLocated(await locateText(label, options.corpus), options);
    if (document.source.sha256 === sha256) return document;
    return {code: 'input-changed', text: `${label} is not what it was: its edition is left out`};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {code: 'input-missing', text: `${label} cannot be read any more: its edition is left out`};
  }
}
