import {describe, expect, test} from '@jest/globals';
import {align} from '../../../src/align/align.ts';
import {textReuse} from '../../../src/align/text-reuse.ts';
import {alignShares} from '../../../src/analyses/align-shares.ts';
import {alignTable} from '../../../src/analyses/align-table.ts';
import {collocations} from '../../../src/analyses/collocations.ts';
import {companyDifference} from '../../../src/analyses/company-difference.ts';
import {compare} from '../../../src/analyses/compare.ts';
import {compareMany} from '../../../src/analyses/compare-many.ts';
import {concordance} from '../../../src/analyses/concordance.ts';
import {correspondence} from '../../../src/analyses/correspondence.ts';
import {detectable} from '../../../src/analyses/detectable.ts';
import {distances, squareOf} from '../../../src/analyses/distances.ts';
import {divergence} from '../../../src/analyses/divergence.ts';
import {diversity} from '../../../src/analyses/diversity.ts';
import {frequencies} from '../../../src/analyses/frequencies.ts';
import {lineage} from '../../../src/analyses/lineage.ts';
import {overview} from '../../../src/analyses/overview.ts';
import {parseQuery} from '../../../src/analyses/query.ts';
import {readability} from '../../../src/analyses/readability.ts';
import {reusePairs} from '../../../src/analyses/reuse-pairs.ts';
import {reuseTable} from '../../../src/analyses/reuse-table.ts';
import {sectionMatrix} from '../../../src/analyses/section-matrix.ts';
import {sectionTexts} from '../../../src/analyses/section-texts.ts';
import {shift} from '../../../src/analyses/shift.ts';
import {shiftGraph} from '../../../src/analyses/shift-graph.ts';
import {substitutions} from '../../../src/analyses/substitutions.ts';
import {termBySection} from '../../../src/analyses/term-by-section.ts';
import type {Recipe} from '../../../src/model/recipe.ts';
import {texts as rows, type Table} from '../../../src/model/table.ts';
import type {Text} from '../../../src/model/text.ts';
import {COMMAND_SENTENCES} from '../../../src/reports/methods/command-sentences.ts';
import {methods} from '../../../src/reports/methods/methods.ts';
import {methodsTable} from '../../../src/reports/methods/methods-table.ts';
import {SETTING_SENTENCES, TOLD_ELSEWHERE} from '../../../src/reports/methods/setting-sentences.ts';
import {textReport} from '../../../src/reports/text-report.ts';
import {functionWordsEn as hide} from '../../../src/tokens/function-words-en.ts';
import {declarationText} from '../../support/declaration.ts';

const text = declarationText();
const [, one, two, three] = sectionTexts(text) as [Text, Text, Text, Text];
const peace = parseQuery('peace');

/** One of each analysis, told as much as it can be. */
const RESULTS: readonly Table[] = [
  frequencies(one, {longest: 3, minimum: 2, hide, top: 5, absorb: true, interval: 'wilson'}),
  compare(one, text, {hide, top: 5, effectInterval: 'bca', resamples: 100, corrections: ['holm', 'by']}),
  compareMany([one, two, three]),
  compareMany([one, two, three], {against: 'pairs'}),
  alignTable(align(one, two)),
  alignShares(align(one, two)),
  shift(one, two, {decide: 'lrc', classes: ['grew'], resamples: 100}),
  shiftGraph(two, one, {measure: 'jensen-tsallis', order: 2, pieces: 'words', hide, resamples: 100}),
  shiftGraph(two, one, {measure: 'rank-turbulence', alpha: 0.5, resamples: 100}),
  shiftGraph(two, one, {measure: 'jensen-shannon', weight: 0.25, resamples: 100}),
  substitutions(one, two),
  lineage('working class', [one, two, three]),
  lineage(undefined, [one, two, three], {richest: 3}),
  sectionMatrix(text, text),
  reuseTable(textReuse([one, two, three])),
  reusePairs(textReuse([one, two, three])),
  concordance([text], peace, {sort: 'left'}),
  collocations([text], peace, {acrossSentences: true, hide}),
  companyDifference({target: [one], reference: [two]}, peace),
  diversity(one, {resamples: 100}),
  divergence(one, two, {hide, alpha: Number.POSITIVE_INFINITY, measures: ['rank-turbulence']}),
  distances([one, two, three]),
  squareOf(distances([one, two, three]), 'burrows-delta'),
  correspondence([one, two, three], {hide}),
  readability([one, two]),
  detectable(text),
  overview(text),
  termBySection(text, [peace]),
];

describe('a methods paragraph', () => {
  const commands: readonly string[] = COMMAND_SENTENCES.map(({command}) => command);
  const settings = new Set([...SETTING_SENTENCES.map(({setting}) => setting), ...TOLD_ELSEWHERE]);

  test.each(RESULTS.map(table => [`${table.name}: ${table.title}`, table.recipe] as const))(
    'says what was done, and knows every setting: %s',
    (_, recipe) => {
      expect(commands).toContain(recipe.command);
      expect(Object.keys(recipe.settings).filter(name => !settings.has(name))).toEqual([]);
      const said = methods(recipe, [text.document]).paragraphs.flat().join(' ');
      expect(said).not.toMatch(/undefined|null|NaN|\[object/u);
      for (const {label} of recipe.inputs.slice(0, 1)) expect(said).toContain(label);
    },
  );

  test('of a comparison names sides, family, correction, interval, and what the sizes can show', () => {
    const {recipe} = compare(one, text, {hide, effectInterval: 'bootstrap', resamples: 100});
    const [[made], [done, ...told]] = methods(recipe).paragraphs as [string[], string[]];
    expect(made).toMatch(/^All counts and measures were made with phraseshift \d+\.\d+\.\d+/u);
    expect(done).toBe(
      `The rate of each word in ${one.label} was compared with that in the rest of moscow-1957; positive values mean more in ${one.label}.`,
    );
    expect(told.join(' ')).toMatch(
      /tested\..*Benjamini & Hochberg 1995.*Bonferroni.*m = 154.*random halves/u,
    );
    expect(told.join(' ')).toContain('100 resamples, seed 1957');
  });

  test('says each thing once, and of a report what is in it', () => {
    const {recipe} = textReport(text);
    const {paragraphs, measures} = methods(recipe, [text.document]);
    const all = paragraphs.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter(sentence => sentence.startsWith('The rate of each word'))).toHaveLength(5);
    expect(measures.map(({title}) => title)).toContain('Log-likelihood G²');
  });

  test('says which normalisers and variants were chosen', () => {
    const input = {label: 'a', path: 'a.txt', sha256: '0'};
    const chosen = {
      ...input,
      normalise: {on: ['quotation-marks'], off: ['page-breaks']},
      variants: [{name: 'names'}],
    };
    const recipe: Recipe = {
      command: 'frequencies',
      version: '1',
      inputs: [chosen],
      settings: {},
      measures: [],
    };
    expect(methods(recipe).paragraphs[0]?.slice(1)).toEqual([
      'In a the normalisers quotation-marks worked too.',
      'In a the normalisers page-breaks did not work.',
      'Variants of spelling and name were compared as one, by the lists names.',
    ]);
  });
});

test('what was counted, and what words were compared as, is said where somebody chose', () => {
  const counted = {
    quotations: 'out',
    notes: 'in',
    paratext: true,
    case: 'keep',
    hyphens: 'split',
    unit: 'stem',
  } as const;
  const input = {label: 'a', path: 'a.txt', sha256: '0', counted};
  const recipe: Recipe = {command: 'frequencies', version: '1', inputs: [input], settings: {}, measures: []};
  const {paragraphs, references} = methods(recipe);
  expect(paragraphs[0]?.slice(1)).toEqual([
    'Of a quotations were left out.',
    'Of a notes were counted too.',
    'Of a title pages and editorial notes were counted too.',
    'Words were compared by their stems (Porter 1980).',
    'Capitals were told from small letters.',
    'Hyphens parted words.',
  ]);
  expect(references.map(({id}) => id)).toContain('porter-1980');
});

describe('what is to be cited', () => {
  const {recipe} = compare(one, text);
  const {texts, references} = methods(recipe, [text.document]);

  test('the works behind the measures and the inference, the text, and phraseshift, by id, each once', () => {
    const ids = references.map(({id}) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toEqual(
      expect.arrayContaining(['phraseshift', 'dunning-1993', 'benjamini-hochberg-1995', 'evert-2022']),
    );
    expect(references.find(({title}) => title === text.document.title)).toBeDefined();
  });

  test('a text has the words of its edition; one that could not be read has its file alone', () => {
    expect(texts[0]?.words).toMatch(
      /^Declaration of Communist.*Translation: Hsinhua.*SHA-256 [0-9a-f]{64}\.$/u,
    );
    expect(methods(recipe).texts[0]?.words).toMatch(/^File moscow-1957\/1957declaration\.txt, SHA-256/u);
  });

  test('two parts of one file are one text of one edition', () => {
    expect(texts.map(({label}) => label)).toEqual(['moscow-1957:I, moscow-1957']);
  });

  test('as a table: paragraphs, texts, measures and works', () => {
    const table = methodsTable(methods(recipe, [text.document]), recipe);
    expect(new Set(rows(table, 'part'))).toEqual(new Set(['paragraph', 'text', 'measure', 'reference']));
  });
});
