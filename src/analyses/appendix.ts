import {InputError} from '../base/errors.ts';
import type {Table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {concordance} from './concordance.ts';
import {recipeOf} from './recipe-of.ts';
import {stackedBy} from './stacked.ts';
import {textSize} from './text-size.ts';

/**
 * Which lines stand behind the terms of a figure?
 *
 * One row an occurrence, term by term in the order given, as `concordance` has it; a term is taken as it was counted: a
 * lemma stands for all its forms, `*` in a frame for any word. InputError for no terms.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const lines = rows(appendix([await readText('moscow-1957')], ['peaceful coexistence']));
 * lines.length; // → 5
 * ```
 */
export function appendix(texts: readonly Text[], terms: readonly string[]): Table {
  if (terms.length === 0) throw new InputError('no terms behind this figure; expected a figure of terms');
  const lines = terms.map(term => concordance(texts, {text: term, slots: term.split(' ').map(slotOf)}));
  return {
    ...stackedBy(lines, {name: 'term', title: 'Term', of: (_, i) => terms[i] ?? ''}),
    name: 'appendix',
    title: `The lines behind ${terms.length === 1 ? 'one term' : `${terms.length} terms`}`,
    texts: texts.map(textSize),
    recipe: recipeOf({command: 'appendix', texts, settings: {terms}}),
  };
}

function slotOf(word: string): {readonly term: string} | {readonly pattern: RegExp} {
  return word === '*' ? {pattern: /^/u} : {term: word};
}
