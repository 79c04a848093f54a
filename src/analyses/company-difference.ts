import {byCodePoint} from '../base/order.ts';
import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {logRatioWalter} from '../measures/keyness/log-ratio-walter.ts';
import {lrc95} from '../measures/keyness/lrc95.ts';
import {conservativeLogRatio} from '../measures/log-ratio-interval.ts';
import type {Cell} from '../model/comparison.ts';
import type {Note} from '../model/note.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {type CollocationOptions, windowRule} from './collocations.ts';
import {type ColumnMaker, columnsOver, decimal, INTEGER, signed, TERM} from './columns.ts';
import {type Company, companyOf, windowWords} from './company.ts';
import type {Query} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

interface Difference {
  readonly term: string;
  readonly cell: Cell;
}

/**
 * Does a word or phrase keep other company in one text than in another?
 *
 * The windows of the node in the target are held against those in the reference, as two texts are: one row a word with
 * its occurrences in the windows of either, the Log Ratio of its rates there with its interval, what the data support
 * at least (LRC, also for all words of the table together), and G². Positive: more in the target's windows. Words with
 * fewer than `minimum` occurrences in both together (5 unless told) are left out. Words of `hide` are left out.
 *
 * ```ts
 * import {parseQuery, readText, rows, STOP_LISTS} from 'phraseshift';
 *
 * const sides = {target: [await readText('moscow-1957:I')], reference: [await readText('moscow-1957:IV')]};
 * const [first] = rows(companyDifference(sides, parseQuery('peace'), {hide: STOP_LISTS[0]}));
 * [first.term, first.targetCount, first.referenceCount]; // → ['socialism', 1, 4]
 * ```
 */
export function companyDifference(
  sides: {readonly target: readonly Text[]; readonly reference: readonly Text[]},
  query: Query,
  options: CollocationOptions = {},
): Table {
  const {minimum = 5, hide, top} = options;
  const rule = windowRule(options);
  const [target, reference] = [companyOf(sides.target, query, rule), companyOf(sides.reference, query, rule)];
  const tested = differences(target, reference).filter(
    ({term, cell}) => cell.f1 + cell.f2 >= minimum && !(hide?.words.has(term) ?? false),
  );
  const texts = [...sides.target, ...sides.reference];
  const against = labels(sides.reference);
  const limits = {minimum, hide: hide?.name ?? null, top: top ?? null, familySize: tested.length};
  return table({
    name: 'collocations',
    title: `The company of “${query.text}” in ${labels(sides.target)} and in ${against}: ${windowWords(rule)}`,
    texts: texts.map(textSize),
    columns: differenceColumns(ranked(tested).slice(0, top), tested.length),
    notes: [windowNote(target, reference)],
    recipe: recipeOf({
      command: 'collocations',
      texts,
      settings: {...rule, node: query.text, against, ...limits},
      measures: ['keyness/log-ratio-walter', 'keyness/lrc95', 'keyness/g2-four-term'],
    }),
  });
}

function windowNote(target: Company, reference: Company): Note {
  const nodes = `the node occurs ${target.nodes} and ${reference.nodes} times`;
  const near = `with ${target.near} and ${reference.near} words near it`;
  const rates = 'rates are per word near the node, and intervals take words for independent';
  return {code: 'windows', text: `${nodes}, ${near}; ${rates}`};
}

function labels(texts: readonly Text[]): string {
  return texts.map(({label}) => label).join(', ');
}

function differences(target: Company, reference: Company): readonly Difference[] {
  const there = new Map(reference.companions.map(one => [one.term, one.left + one.right]));
  const here = new Map(target.companions.map(one => [one.term, one.left + one.right]));
  const terms = new Set([...here.keys(), ...there.keys()]);
  return Array.from(terms, term => ({
    term,
    cell: {f1: here.get(term) ?? 0, f2: there.get(term) ?? 0, n1: target.near, n2: reference.near},
  }));
}

/** By LRC, then by G², then by code point. */
function ranked(tested: readonly Difference[]): readonly Difference[] {
  const size = (score: number | null) => Math.abs(score ?? 0);
  return tested
    .map(difference => ({
      difference,
      lrc: size(lrc95.score(difference.cell)),
      g2: size(g2FourTerm.score(difference.cell)),
    }))
    .sort((a, b) => b.lrc - a.lrc || b.g2 - a.g2 || byCodePoint(a.difference.term, b.difference.term))
    .map(({difference}) => difference);
}

function differenceColumns(shown: readonly Difference[], familySize: number): readonly Column[] {
  const column = columnsOver(shown);
  const count = {unit: 'occurrences near the node', format: INTEGER};
  const rate = {unit: 'occurrences per 1,000 words near the node', format: decimal(1)};
  return [
    column.text(TERM, ({term}) => term),
    column.number({name: 'targetCount', title: 'Target', ...count}, ({cell}) => cell.f1),
    column.number({name: 'referenceCount', title: 'Reference', ...count}, ({cell}) => cell.f2),
    column.number(
      {name: 'targetPer1000', title: 'Target per 1,000', ...rate},
      ({cell: {f1, n1}}) => (1000 * f1) / n1,
    ),
    column.number(
      {name: 'referencePer1000', title: 'Reference per 1,000', ...rate},
      ({cell: {f2, n2}}) => (1000 * f2) / n2,
    ),
    ...effectColumns(column, familySize),
  ];
}

function effectColumns(column: ColumnMaker<Difference>, familySize: number): readonly Column[] {
  const bits = {unit: logRatioWalter.unit, format: signed(2)};
  const bound = {...bits, about: '95 % interval, null where unbounded', measure: 'keyness/lrc95'};
  const ofFamily = {...bits, about: `at level 1 − 0.05 / ${familySize}`, measure: 'keyness/lrc95'};
  const level = 1 - 0.05 / Math.max(1, familySize);
  const effect = {
    name: 'logRatioWalter',
    title: logRatioWalter.title,
    measure: 'keyness/log-ratio-walter',
    ...bits,
  };
  const evidence = {title: g2FourTerm.title, measure: 'keyness/g2-four-term', unit: g2FourTerm.unit};
  return [
    column.number(effect, ({cell}) => logRatioWalter.score(cell)),
    column.number({name: 'lrc95', title: lrc95.title, measure: 'keyness/lrc95', ...bits}, ({cell}) =>
      lrc95.score(cell),
    ),
    column.number({name: 'lrc95Low', title: 'Low', ...bound}, ({cell}) => lrc95.interval(cell, 0.95)[0]),
    column.number({name: 'lrc95High', title: 'High', ...bound}, ({cell}) => lrc95.interval(cell, 0.95)[1]),
    column.number({name: 'lrcFamily', title: 'LRC, family', ...ofFamily}, ({cell}) =>
      conservativeLogRatio(cell, level),
    ),
    column.number({name: 'g2FourTerm', format: signed(2), ...evidence}, ({cell}) => g2FourTerm.score(cell)),
  ];
}
