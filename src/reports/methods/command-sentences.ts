import type {Recipe} from '../../model/recipe.ts';
import {listed} from '../listed.ts';
import {countedUnit} from './counted-unit.ts';
import type {CommandSentence} from './sentence.ts';

const label = ({inputs}: Recipe, i: number) => inputs[i]?.label ?? '';
const all = ({inputs}: Recipe) => listed(inputs.map(input => input.label));

/** What each command did; every command that writes recipes has its sentence. */
export const COMMAND_SENTENCES = [
  {
    command: 'frequencies',
    says: recipe =>
      `Every ${countedUnit(recipe)} of ${all(recipe)} was counted, with its rate among running words.`,
  },
  {command: 'compare', says: compared},
  {
    command: 'shift',
    says: recipe =>
      `The passages of ${label(recipe, 0)} and ${label(recipe, 1)} were aligned, and every phrase of the two was classed as reworded, vanished, appeared, grown, shrunk, stable or undecided, the first that fits; a phrase counts as reworded when at least half of the occurrences it lost or won lie in aligned passages under one other wording.`,
  },
  {
    command: 'substitutions',
    says: recipe =>
      `The passages of ${label(recipe, 0)} and ${label(recipe, 1)} were aligned, and the words put in, taken out or replaced in them were gathered.`,
  },
  {
    command: 'shift-graph',
    says: recipe =>
      `The divergence of ${label(recipe, 0)} and ${label(recipe, 1)} was taken apart over ${recipe.settings.pieces === 'words' ? 'their words' : 'phrases, every word of either text belonging to exactly one'}, so that the contributions sum to the whole.`,
  },
  {
    command: 'align',
    says: recipe =>
      `${label(recipe, 1)} was aligned with ${label(recipe, 0)}: passages that share rare runs of words were found, extended word by word and chained in any order, and each was classed as kept, edited, moved, split, merged, new or dropped.`,
  },
  {
    command: 'lineage',
    says: recipe =>
      recipe.settings.phrase === null
        ? `The phrases with the richest history were followed through ${all(recipe)} by alignment of the texts.`
        : `The phrase “${recipe.settings.phrase}” was followed through ${all(recipe)}; its other wordings were found by alignment of the texts.`,
  },
  {
    command: 'matrix',
    says: recipe =>
      `Each part of ${label(recipe, 0)} was held against each part of ${label(recipe, 1)}: how alike their words are, how much is taken over, and which words part them.`,
  },
  {
    command: 'reuse',
    says: recipe => `Passages that stand in two or more of ${all(recipe)} were searched for.`,
  },
  {
    command: 'concordance',
    says: recipe => `Every occurrence of “${recipe.settings.query}” in ${all(recipe)} was read in its line.`,
  },
  {
    command: 'collocations',
    says: recipe =>
      `The words near “${recipe.settings.node}” in ${all(recipe)} were counted and held against what chance would bring there.`,
  },
  {
    command: 'diversity',
    says: recipe => `The diversity of the vocabulary was measured for ${all(recipe)}.`,
  },
  {
    command: 'divergence',
    says: recipe =>
      `The divergence of the ${countedUnit(recipe)} frequencies of ${label(recipe, 0)} and ${label(recipe, 1)} was measured, with what each term adds to it.`,
  },
  {
    command: 'distances',
    says: recipe => `The distances between ${all(recipe)} were measured by the rates of their common words.`,
  },
  {
    command: 'correspondence',
    says: recipe =>
      `Correspondence analysis was made of how often ${all(recipe)} use their common words: axes that show most of the inertia (χ²/n), with texts and words in principal coordinates.`,
  },
  {command: 'readability', says: recipe => `Readability was measured for ${all(recipe)}.`},
  {command: 'overview', says: recipe => `Words, sentences and paragraphs of ${all(recipe)} were counted.`},
  {
    command: 'occurrences',
    says: recipe => `The places of the chosen terms in ${all(recipe)} were noted.`,
  },
  {
    command: 'appendix',
    says: recipe => `Every occurrence of the terms drawn in ${all(recipe)} was read in its line.`,
  },
  {
    command: 'term-by-section',
    says: recipe => `The rates of the chosen terms were compared between the parts of ${all(recipe)}.`,
  },
  {
    command: 'detectable',
    says: recipe =>
      `For each part of ${all(recipe)} the smallest difference from the rest was found that could be significant at ${Number(recipe.settings.alpha) * 100} % after Bonferroni’s correction.`,
  },
] as const satisfies readonly CommandSentence[];

function compared(recipe: Recipe): string {
  const {settings} = recipe;
  const each = `each ${countedUnit(recipe)}`;
  if (settings.against === 'pairs')
    return `The rates of ${each} were compared between every two of ${all(recipe)}.`;
  if (settings.against === 'rest')
    return `The rates of ${each} in each of ${all(recipe)} were compared with those in the others together.`;
  const rest = settings.isRest === true ? 'the rest of ' : '';
  return `The rate of ${each} in ${label(recipe, 0)} was compared with that in ${rest}${label(recipe, 1)}; positive values mean more in ${label(recipe, 0)}.`;
}
