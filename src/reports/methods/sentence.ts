import type {Json, Recipe} from '../../model/recipe.ts';

/** What a setting of a recipe says in a methods paragraph. */
export interface SettingSentence {
  /** Name of the setting. */
  readonly setting: string;
  /** A whole sentence; undefined where the value needs no words. */
  readonly says: (value: Json, recipe: Recipe) => string | undefined;
}

/** What a command did, in a methods paragraph. */
export interface CommandSentence {
  /** As the recipe names it. */
  readonly command: string;
  /** A whole sentence, in the past tense. */
  readonly says: (recipe: Recipe) => string;
}
