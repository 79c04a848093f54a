import {named} from '../base/named.ts';
import {byCodePoint} from '../base/order.ts';
import type {WindowRule} from '../counts/window-counts.ts';
import {ASSOCIATION_MEASURES} from '../measures/association-measures.ts';
import {measureColumn} from '../measures/measure-column.ts';
import type {AssociationMeasure} from '../model/measure.ts';
import type {Note} from '../model/note.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {formatCount} from '../render/format-count.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {columnsOver, decimal, HIDDEN, INTEGER, TERM} from './columns.ts';
import {type Companion, type Company, companyOf, pooledCompanion, windowWords} from './company.ts';
import type {Query} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Which company is looked at, and how its strength is measured. */
export interface CollocationOptions extends Partial<WindowRule> {
  /** Words that stand near the node less often are left out; 3 unless told. */
  readonly minimum?: number | undefined;
  /** Names of association measures, the first gives the order; G², MI and logDice unless told. */
  readonly measures?: readonly string[] | undefined;
  /** Words to pool into one row. */
  readonly hide?: StopList | undefined;
  readonly top?: number | undefined;
}

/**
 * Which measures a table of collocations shows unless told.
 *
 * ```ts
 * USUAL_ASSOCIATION; // → ['g2-four-term', 'mi', 'log-dice', 'delta-p21']
 * ```
 */
export const USUAL_ASSOCIATION = ['g2-four-term', 'mi', 'log-dice', 'delta-p21'] as const;
/** Words on either side unless told. */
export const USUAL_SPAN = 5;

/**
 * Which words keep the company of a word or phrase, more than chance would have it?
 *
 * One row a word, by the first measure, ties by code point. Counted are words, not pairs: `together` words of this term
 * stand in a window (before the node: `left`, after it: `right`), of `count` in all; `expected` of them would by chance,
 * count × words near the node ÷ words of the text, the node itself not counted. Windows end with the sentence unless told.
 *
 * ```ts
 * import {parseQuery, readText, rows, STOP_LISTS} from 'phraseshift';
 *
 * const text = await readText('moscow-1957');
 * const [first] = rows(collocations([text], parseQuery('peace'), {hide: STOP_LISTS[0], top: 1}));
 * [first.term, first.together, first.count]; // → ['socialism', 7, 41]
 * ```
 */
export function collocations(texts: readonly Text[], query: Query, options: CollocationOptions = {}): Table {
  const {measures = USUAL_ASSOCIATION, minimum = 3, hide, top} = options;
  const rule = windowRule(options);
  const company = companyOf(texts, query, rule);
  const chosen = measures.map(name => named('measure', name, ASSOCIATION_MEASURES));
  const {shown, pooled} = shownCompanions(company, {chosen, minimum, hide, top});
  return table({
    name: 'collocations',
    title: `The company of “${query.text}”: ${windowWords(rule)}`,
    texts: texts.map(textSize),
    columns: collocationColumns(company, shown, {chosen, pooled}),
    notes: notesOf(company, rule),
    recipe: recipeOf({
      command: 'collocations',
      texts,
      settings: {...rule, node: query.text, minimum, hide: hide?.name ?? null, top: top ?? null},
      measures: chosen.map(({name}) => `association/${name}`),
    }),
  });
}

/** The rule of the windows, with what holds unless told. */
export function windowRule({
  span = USUAL_SPAN,
  side = 'both',
  acrossSentences = false,
}: Partial<WindowRule>): WindowRule {
  return {span, side, acrossSentences};
}

function shownCompanions(
  company: Company,
  {
    chosen,
    minimum,
    hide,
    top,
  }: Pick<CollocationOptions, 'hide' | 'top'> & {
    readonly chosen: readonly AssociationMeasure[];
    readonly minimum: number;
  },
): {readonly shown: readonly Companion[]; readonly pooled: Companion | undefined} {
  const frequent = company.companions.filter(({left, right}) => left + right >= minimum);
  const hidden = frequent.filter(({term}) => hide?.words.has(term) ?? false);
  const visible = frequent.filter(({term}) => !(hide?.words.has(term) ?? false));
  const [first] = chosen;
  const ranked = visible
    .map(companion => ({companion, score: scoreOf(companion, company, first) ?? Number.NEGATIVE_INFINITY}))
    .sort((a, b) => b.score - a.score || byCodePoint(a.companion.term, b.companion.term))
    .map(({companion}) => companion)
    .slice(0, top);
  if (hidden.length === 0) return {shown: ranked, pooled: undefined};
  const label = `hidden (${hidden.length} ${hidden.length === 1 ? 'term' : 'terms'})`;
  const pooled = pooledCompanion(hidden, label);
  return {shown: [...ranked, pooled], pooled};
}

function scoreOf(
  {left, right, alone}: Companion,
  {near, words}: Company,
  measure: AssociationMeasure | undefined,
): number | null {
  return measure?.score({o11: left + right, f1: near, f2: alone, n: words}) ?? null;
}

const OCCURRENCES = {unit: 'occurrences', format: INTEGER};
const TOGETHER = {
  name: 'together',
  title: 'Together',
  about: 'words of this term in a window',
  ...OCCURRENCES,
};
const BEFORE = {name: 'left', title: 'Before', ...OCCURRENCES};
const AFTER = {name: 'right', title: 'After', ...OCCURRENCES};
const ALONE = {name: 'count', title: 'Count', about: 'in all, outside the node', ...OCCURRENCES};
const EXPECTED = {
  ...{name: 'expected', title: 'Expected', about: 'together, by chance'},
  ...{unit: 'occurrences', format: decimal(1)},
};
const DISTANCE = {
  ...{name: 'distance', title: 'Distance', about: 'mean distance to the nearest node'},
  ...{unit: 'words', format: decimal(1)},
};

function collocationColumns(
  company: Company,
  shown: readonly Companion[],
  {chosen, pooled}: {chosen: readonly AssociationMeasure[]; pooled: Companion | undefined},
): readonly Column[] {
  const column = columnsOver(shown);
  const {near, words} = company;
  return [
    column.text(TERM, ({term}) => term),
    column.number(TOGETHER, ({left, right}) => left + right),
    column.number(BEFORE, ({left}) => left),
    column.number(AFTER, ({right}) => right),
    column.number(ALONE, ({alone}) => alone),
    column.number(EXPECTED, ({alone}) => (words === 0 ? null : (alone * near) / words)),
    column.number(DISTANCE, ({left, right, distance}) => distance / (left + right)),
    ...chosen.map(measure => {
      const {name, title, sign, unit} = measure;
      const facts = {name: measureColumn(name), title, about: sign, unit, measure: `association/${name}`};
      return column.number({...facts, format: decimal(2)}, one => scoreOf(one, company, measure));
    }),
    column.text(HIDDEN, companion => (companion === pooled ? 'stop' : '')),
  ];
}

function notesOf({nodes, near, words}: Company, rule: WindowRule): readonly Note[] {
  const text =
    `the node occurs ${formatCount(nodes)} times; ${formatCount(near)} of ${formatCount(words)} other words stand near it: ${windowWords(rule)}; ` +
    'counted are words, one near two nodes once';
  return nodes === 0 ? [] : [{code: 'windows', text}];
}
