import {VERSION} from '../base/version.ts';
import type {Json, Recipe, RecipeInput} from '../model/recipe.ts';
import type {FrequencyList, Text} from '../model/text.ts';

interface RecipeFacts {
  readonly command: string;
  readonly texts: readonly (Text | FrequencyList)[];
  readonly settings: {readonly [name: string]: Json};
  readonly measures?: readonly string[];
  readonly seed?: number;
}

/** What it takes to make a result again, from the texts and settings it was made with. */
export function recipeOf({command, texts, settings, measures = [], seed}: RecipeFacts): Recipe {
  return {
    command,
    version: VERSION,
    inputs: texts.map(inputOf),
    settings,
    measures,
    ...(seed === undefined ? {} : {seed}),
  };
}

function inputOf(text: Text | FrequencyList): RecipeInput {
  if (!('tokens' in text)) return {label: text.label, path: text.path, sha256: text.sha256};
  const {source, normalise} = text.document;
  const {path, sha256} = source;
  return {
    label: text.label,
    path,
    sha256,
    ...(normalise === undefined ? {} : {normalise}),
    ...variantsOf(text),
    ...(text.chosen === undefined ? {} : {counted: text.chosen}),
  };
}

function variantsOf({variants}: Text): Pick<RecipeInput, 'variants'> {
  return variants === undefined ? {} : {variants: variants.lists};
}
