import type {Json, Recipe} from '../../model/recipe.ts';
import {formatCount} from '../../render/format-count.ts';
import type {SettingSentence} from './sentence.ts';

/** What the settings say of which terms were counted and shown. */
export const COUNTING_SENTENCES = [
  {
    setting: 'hide',
    says: list =>
      list === null
        ? undefined
        : `The words of the list “${list}” were counted among the running words; they are hidden, or pooled where there is a row for them.`,
  },
  {setting: 'minimum', says: minimum},
  {
    setting: 'absorb',
    says: absorb =>
      absorb === true ? 'A shorter phrase that lives inside a longer one is not listed again.' : undefined,
  },
  {
    setting: 'top',
    says: top =>
      top === null
        ? undefined
        : `Only the first ${formatCount(Number(top))} rows are given; the numbers rest on all.`,
  },
  {
    setting: 'words',
    says: (words, {command}) =>
      command === 'reuse'
        ? `A passage has at least ${words} words in the same order.`
        : `The ${formatCount(Number(words))} words that are most frequent in all texts together were compared.`,
  },
  {
    setting: 'span',
    says: (span, {settings}) =>
      settings.side === 'sentence'
        ? undefined
        : `Near means at most ${span} words ${sideWords(settings.side)}${settings.acrossSentences === true ? ', across the ends of sentences' : ', within the sentence'} (Evert 2008).`,
  },
  {
    setting: 'movers',
    says: movers => `The ${movers} terms that add most to the divergence are named for every pair of parts.`,
  },
  {setting: 'gap', says: gap => `Runs no more than ${gap} words apart were joined.`},
  {
    setting: 'most',
    says: most => `Runs that stand in more than ${most} places were left aside as stock phrases.`,
  },
] as const satisfies readonly SettingSentence[];

const AT_LEAST: {readonly [command: string]: (n: Json) => string} = {
  compare: n => `Terms that occur ${n} times or more, all sides together, were tested.`,
  shift: n =>
    `Phrases that occur fewer than ${n} times in either text are listed only where they were reworded.`,
  align: n => `Passages of fewer than ${n} words were not looked for.`,
  collocations: n => `Collocates that stand near it fewer than ${n} times were left out.`,
};

function minimum(n: Json, {command}: Recipe): string | undefined {
  if (n === null || n === 1) return undefined;
  return (AT_LEAST[command] ?? (n => `Terms that occur fewer than ${n} times are not listed.`))(n);
}

function sideWords(side: Json | undefined): string {
  return side === 'both' ? 'to either side' : `to the ${side}`;
}
