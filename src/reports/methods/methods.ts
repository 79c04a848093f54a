import {textReference} from '../../analyses/text-reference.ts';
import {byCodePoint} from '../../base/order.ts';
import {worksCited} from '../../measures/works-cited.ts';
import type {Document} from '../../model/document.ts';
import type {Measure} from '../../model/measure.ts';
import type {Methods, UsedMeasure, UsedText} from '../../model/methods.ts';
import type {Recipe, RecipeInput} from '../../model/recipe.ts';
import type {Reference} from '../../model/reference.ts';
import {COMMAND_SENTENCES} from './command-sentences.ts';
import {measuresIn} from './measures-in.ts';
import {readAs} from './read-as.ts';
import {SETTING_SENTENCES} from './setting-sentences.ts';
import {softwareReference} from './software-reference.ts';

/**
 * What must the methods section of a paper say of this result?
 *
 * A paragraph of what was done with which settings, the texts with their editions, the measures by their cards, and the
 * works to cite: those of the measures, the texts and phraseshift itself. `documents` are the texts of the recipe as far
 * as they could be read; a frequency list has no edition. A report speaks of all that is in it, each thing once.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957'), {top: 5});
 * const [[first]] = methods(recipe).paragraphs;
 * first.includes('phraseshift'); // → true
 * ```
 */
export function methods(recipe: Recipe, documents: readonly Document[] = []): Methods {
  const results = recipe.parts ?? [recipe];
  const paragraphs = onceSaid([[madeWith(recipe), ...results.flatMap(readAs)], ...results.map(said)]);
  const measures = measuresIn(results.flatMap(result => result.measures));
  const used = documents.map(textReference);
  const works = [...paragraphs.flat(), ...measures.map(({source}) => source)].flatMap(worksCited);
  return {
    paragraphs,
    texts: textsOf(recipe.inputs, documents),
    measures: measures.map(asUsed),
    references: inOrder([softwareReference(recipe.version), ...used, ...works]),
  };
}

function madeWith({version}: Recipe): string {
  return `All counts and measures were made with phraseshift ${version}, whose results are the same on every machine.`;
}

/** The paragraphs without what an earlier one has said; those that are empty then are gone. */
function onceSaid(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const before = new Set<string>();
  return paragraphs
    .map(sentences =>
      sentences.filter(sentence => {
        const isNew = !before.has(sentence);
        before.add(sentence);
        return isNew;
      }),
    )
    .filter(({length}) => length > 0);
}

/** What was done, then what its settings say; nothing of what only shows a text. */
function said(recipe: Recipe): readonly string[] {
  const command = COMMAND_SENTENCES.find(({command}) => command === recipe.command);
  if (command === undefined) return [];
  const settings = SETTING_SENTENCES.flatMap(({setting, says}) => {
    const value = recipe.settings[setting];
    return value === undefined ? [] : (says(value, recipe) ?? []);
  });
  return [command.says(recipe), ...settings];
}

/** One entry a file: two parts of it are of one edition. */
function textsOf(inputs: readonly RecipeInput[], documents: readonly Document[]): readonly UsedText[] {
  const known = new Map(documents.map(document => [document.source.sha256, document]));
  const files = new Map(inputs.map(({sha256, path}) => [sha256, {path, labels: new Set<string>()}]));
  for (const {sha256, label} of inputs) files.get(sha256)?.labels.add(label);
  return [...files].map(([sha256, {path, labels}]) => ({
    label: [...labels].join(', '),
    words: `${editionOf(known.get(sha256))}File ${path}, SHA-256 ${sha256}.`,
  }));
}

function editionOf(document: Document | undefined): string {
  if (document === undefined) return '';
  const {title, place, dates, source} = document;
  const when = [place, dates.adopted].filter(known => known !== undefined).join(', ');
  const facts = [
    when === '' ? title : `${title} (${when})`,
    source.edition,
    source.translator === undefined ? undefined : `Translation: ${source.translator}`,
    source.transcriber === undefined ? undefined : `Transcription: ${source.transcriber}`,
    source.url,
  ];
  return facts.map(fact => (fact === undefined ? '' : `${fact}. `)).join('');
}

function asUsed({title, variant, formula, unit, sign, zero, source}: Measure): UsedMeasure {
  const which = variant === undefined ? '' : ` (${variant})`;
  const facts = [unit === 'none' ? 'no unit' : unit, sign.replace(/^none: /u, ''), `at zero: ${zero}`];
  return {title, words: `${formula}${which}; ${facts.join('; ')}. ${source}.`};
}

function inOrder(references: readonly Reference[]): readonly Reference[] {
  const once = new Map(references.map(reference => [reference.id, reference]));
  return [...once.values()].sort((a, b) => byCodePoint(a.id, b.id));
}
