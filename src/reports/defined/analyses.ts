import {align} from '../../align/align.ts';
import {textReuse} from '../../align/text-reuse.ts';
import {alignShares} from '../../analyses/align-shares.ts';
import {collocations} from '../../analyses/collocations.ts';
import {compare} from '../../analyses/compare.ts';
import {compareMany} from '../../analyses/compare-many.ts';
import {concordance} from '../../analyses/concordance.ts';
import {correspondence} from '../../analyses/correspondence.ts';
import {distances} from '../../analyses/distances.ts';
import {divergence} from '../../analyses/divergence.ts';
import {diversity} from '../../analyses/diversity.ts';
import {frequencies} from '../../analyses/frequencies.ts';
import {lineage} from '../../analyses/lineage.ts';
import {parseQuery} from '../../analyses/query.ts';
import {readability} from '../../analyses/readability.ts';
import {reusePairs} from '../../analyses/reuse-pairs.ts';
import {sectionMatrix} from '../../analyses/section-matrix.ts';
import {shift} from '../../analyses/shift.ts';
import {substitutions} from '../../analyses/substitutions.ts';
import {InputError} from '../../base/errors.ts';
import type {AnalysisSettings} from '../../model/report-definition.ts';
import type {Table} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import type {StopList} from '../../tokens/stop-list.ts';

/** The settings of an analysis, its stop list found. */
export type AnalysisOptions = Omit<AnalysisSettings, 'hide'> & {readonly hide?: StopList | undefined};

/** An analysis that a report can be defined with. */
export interface ReportAnalysis {
  /** Named like its command. */
  readonly name: string;
  readonly takes: 'one text' | 'two texts' | 'several texts';
  /** The settings it looks at. */
  readonly settings: readonly (keyof AnalysisSettings)[];
  readonly make: (texts: readonly [Text, ...Text[]], options: AnalysisOptions) => Table;
}

const COUNTED = ['shortest', 'longest', 'minimum', 'hide', 'top'] as const;

/**
 * Every analysis that a report can be defined with.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('analysis', 'shift', REPORT_ANALYSES).takes; // → 'two texts'
 * ```
 */
export const REPORT_ANALYSES: readonly ReportAnalysis[] = [
  {
    name: 'frequencies',
    takes: 'one text',
    settings: COUNTED,
    make: ([text], options) => frequencies(text, options),
  },
  {
    name: 'compare',
    takes: 'two texts',
    settings: [...COUNTED, 'measures'],
    make: ([target, ...others], options) => compare(target, second(others), options),
  },
  {
    name: 'compare-many',
    takes: 'several texts',
    settings: [...COUNTED, 'measures'],
    make: (texts, options) => compareMany(texts, options),
  },
  {
    name: 'align',
    takes: 'two texts',
    settings: ['minimum'],
    make: ([earlier, ...others], options) => alignShares(align(earlier, second(others)), options),
  },
  {
    name: 'shift',
    takes: 'two texts',
    settings: ['minimum', 'top'],
    make: ([earlier, ...others], options) => shift(earlier, second(others), options),
  },
  {
    name: 'substitutions',
    takes: 'two texts',
    settings: ['minimum', 'top'],
    make: ([earlier, ...others], options) => substitutions(earlier, second(others), options),
  },
  {
    name: 'matrix',
    takes: 'two texts',
    settings: [],
    make: ([earlier, ...others]) => sectionMatrix(earlier, second(others)),
  },
  {
    name: 'lineage',
    takes: 'several texts',
    settings: ['query', 'top'],
    make: (texts, {query, top}) => lineage(query, texts, {richest: top}),
  },
  {
    name: 'reuse',
    takes: 'several texts',
    settings: ['words', 'top'],
    make: (texts, options) => reusePairs(textReuse(texts, options), options),
  },
  {
    name: 'concordance',
    takes: 'several texts',
    settings: ['query', 'top'],
    make: (texts, {query, top}) => concordance(texts, asked(query), {top}),
  },
  {
    name: 'collocations',
    takes: 'several texts',
    settings: ['query', 'minimum', 'hide', 'top', 'measures'],
    make: (texts, {query, ...options}) => collocations(texts, asked(query), options),
  },
  {
    name: 'diversity',
    takes: 'one text',
    settings: ['measures'],
    make: ([text], options) => diversity(text, options),
  },
  {
    name: 'divergence',
    takes: 'two texts',
    settings: ['shortest', 'longest', 'hide', 'top', 'measures'],
    make: ([target, ...others], options) => divergence(target, second(others), options),
  },
  {
    name: 'distances',
    takes: 'several texts',
    settings: ['words', 'measures'],
    make: (texts, options) => distances(texts, options),
  },
  {
    name: 'correspondence',
    takes: 'several texts',
    settings: ['words', 'hide'],
    make: (texts, options) => correspondence(texts, options),
  },
  {name: 'readability', takes: 'several texts', settings: [], make: texts => readability(texts)},
];

function second([text]: readonly Text[]): Text {
  if (text === undefined) throw new RangeError('one text alone; expected two');
  return text;
}

function asked(query: string | undefined) {
  if (query === undefined) throw new InputError('no query: expected a word or a phrase to look for');
  return parseQuery(query);
}
