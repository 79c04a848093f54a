import {InputError} from '../../base/errors.ts';
import {named} from '../../base/named.ts';
import {PALETTES, type PaletteName} from '../../charts/drawing/palettes.ts';
import type {Block} from '../../model/report.ts';
import type {
  AnalysisSettings,
  ChartDefinition,
  ReportDefinition,
  SectionDefinition,
  TableDefinition,
} from '../../model/report-definition.ts';
import type {FrequencyList, Text} from '../../model/text.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';
import {chartBlock} from '../chart-block.ts';
import {DRAWINGS} from '../drawings/registry.ts';
import {type AnalysisOptions, REPORT_ANALYSES} from './analyses.ts';
import type {DefinedTexts} from './defined-texts.ts';
import {textNames} from './text-groups.ts';

interface Context {
  readonly definition: ReportDefinition;
  readonly texts: DefinedTexts;
  readonly each: string | undefined;
  /** Of the section: tables and figures are files, named after it. */
  readonly id: string;
}

type Drawn = Exclude<SectionDefinition, {readonly story: string}>;

/** The prose, figures and tables of a section, in this order; each figure's finding stands before it. */
export function definedBlocks(
  {prose = [], tables = [], charts = []}: Drawn,
  context: Context,
): readonly Block[] {
  return [
    ...prose.map((text): Block => ({kind: 'prose', text})),
    ...charts.flatMap((chart, i) => chartBlocks(chart, context, i)),
    ...tables.map((table, i) => tableBlock(table, context, i)),
  ];
}

const SHOWN = 15;

function tableBlock(
  {analysis: name, of, caption, shown = SHOWN, options = {}}: TableDefinition,
  context: Context,
  i: number,
): Block {
  const analysis = named('analysis', name, REPORT_ANALYSES);
  const texts = textsOf(of, context);
  const [first] = texts;
  const fits = {
    'one text': texts.length === 1,
    'two texts': texts.length === 2,
    'several texts': texts.length > 0,
  };
  if (first === undefined || !fits[analysis.takes]) {
    throw new InputError(`wrong number of texts for ${name}: ${texts.length}; expected ${analysis.takes}`);
  }
  const known: readonly string[] = analysis.settings;
  const unknown = Object.keys(options).find(option => !known.includes(option));
  if (unknown !== undefined) {
    throw new InputError(`${name} takes no ${unknown}; expected ${known.join(', ') || 'no options'}`);
  }
  const made = analysis.make([first, ...texts.slice(1)], withList(options));
  const table = {...made, name: fileName(context, name, i)};
  return {kind: 'table', table, caption: caption ?? `${made.title}.`, top: shown};
}

function chartBlocks(
  {chart: name, of, title, caption, options = {}}: ChartDefinition,
  context: Context,
  i: number,
): readonly Block[] {
  const {width, fontSize, palette} = context.definition.figures ?? {};
  const drawing = named('chart', name, DRAWINGS);
  const texts = textsOf(of, context);
  const chart = drawing.draw(texts, {
    hide: STOP_LISTS[0],
    ...withList(options),
    ...{width, fontSize, title, caption},
    palette: palette === undefined ? undefined : paletteOf(palette),
    name: fileName(context, name, i),
  });
  return [{kind: 'prose', text: chart.alt, isFinding: true}, chartBlock(chart, texts)];
}

/** Of a table or figure: the section, what it is, and its number from the second on. */
function fileName({id}: Context, name: string, i: number): string {
  return `${id}-${name}${i === 0 ? '' : `-${i + 1}`}`;
}

function textsOf(
  of: readonly string[],
  {definition: {path}, texts: {groups, texts}, each}: Context,
): readonly Text[] {
  return textNames(of, {groups, path, each}).map(name => withLines(name, texts.get(name)));
}

function withLines(name: string, text: Text | FrequencyList | undefined): Text {
  if (text !== undefined && 'tokens' in text) return text;
  throw new InputError(`a frequency list has no lines: ${name}; expected a text of the corpus or a file`);
}

/** The stop list by its name; `stop` is the first there is. */
function withList({hide, ...options}: AnalysisSettings): AnalysisOptions {
  if (hide === undefined) return options;
  if (hide === null) return {...options, hide: undefined};
  return {...options, hide: hide === 'stop' ? STOP_LISTS[0] : named('stop list', hide, STOP_LISTS)};
}

function paletteOf(name: string): PaletteName {
  return named('palette', name, PALETTES).name;
}
