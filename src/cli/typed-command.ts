import {basename} from 'node:path';
import type {Recipe} from '../index.ts';

/** What was typed, as a recipe keeps it: without where the result went, and how it was shown. */
export function withTyped(recipe: Recipe, typed: readonly string[], out: string): Recipe {
  return {...recipe, typed: {words: withoutOut(typed), out: basename(out)}};
}

function withoutOut(typed: readonly string[]): readonly string[] {
  return typed.filter((word, i) => {
    const isOut = word === '--out' || word.startsWith('--out=') || word === '--json';
    return !isOut && typed[i - 1] !== '--out';
  });
}
