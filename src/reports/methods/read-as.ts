import type {Recipe, RecipeInput} from '../../model/recipe.ts';
import {listed} from '../listed.ts';

/** How the texts were read and what of them was counted, where somebody chose. */
export function readAs({inputs}: Recipe): readonly string[] {
  return inputs.flatMap(input => [...normalisedAs(input), ...countedAs(input)]);
}

function normalisedAs({
  label,
  normalise: {on = [], off = []} = {},
  variants = [],
}: RecipeInput): readonly string[] {
  return [
    ...(on.length === 0 ? [] : [`In ${label} the normalisers ${listed(on)} worked too.`]),
    ...(off.length === 0 ? [] : [`In ${label} the normalisers ${listed(off)} did not work.`]),
    ...(variants.length === 0
      ? []
      : [
          `Variants of spelling and name were compared as one, by the lists ${listed(variants.map(({name}) => name))}.`,
        ]),
  ];
}

const UNITS = {
  lemma: 'Words were compared by their dictionary forms.',
  stem: 'Words were compared by their stems (Porter 1980).',
};
const KINDS = {
  in: 'were counted too',
  out: 'were left out',
  only: 'alone were counted',
};

function countedAs({label, counted = {}}: RecipeInput): readonly string[] {
  const {quotations, notes, paratext, case: letters, hyphens, unit} = counted;
  return [
    ...(quotations === undefined ? [] : [`Of ${label} quotations ${KINDS[quotations]}.`]),
    ...(notes === undefined ? [] : [`Of ${label} notes ${KINDS[notes]}.`]),
    ...(paratext === undefined ? [] : [`Of ${label} title pages and editorial notes were counted too.`]),
    ...(unit === undefined ? [] : [UNITS[unit]]),
    ...(letters === undefined ? [] : ['Capitals were told from small letters.']),
    ...(hyphens === undefined ? [] : ['Hyphens parted words.']),
  ];
}
