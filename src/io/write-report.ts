import {join} from 'node:path';
import type {Block, Report} from '../model/report.ts';
import type {Table} from '../model/table.ts';
import {formatCsv} from '../render/csv.ts';
import {renderReport} from '../render/html/render-report.ts';
import {formatHtml} from '../render/html/table-page.ts';
import {drawFigure} from './draw-figure.ts';
import {faceRules} from './with-face.ts';
import {writeFileAtomic} from './write-file.ts';

type File = readonly [path: string, content: string | Uint8Array];

/**
 * Writes a report to a folder: `index.html`, `figures/` with the lines behind them, `tables/*.csv` and `recipe.json`.
 *
 * Everything is made before anything is written. Gives the paths written, the page first. `onStep` hears what is
 * being drawn. A place that cannot be written is an InputError.
 *
 * ```ts
 * import {readText, textReport} from 'phraseshift';
 *
 * const written = await writeReport(textReport(await readText('moscow-1957:IV')), 'report');
 * [written[0], written.includes('report/tables/overview.csv')]; // → ['report/index.html', true]
 * ```
 */
export async function writeReport(
  report: Report,
  folder: string,
  onStep: (what: string) => void = () => undefined,
): Promise<readonly string[]> {
  const blocks = report.sections.flatMap(section => section.blocks);
  const drawings = new Map<string, string>();
  const figures: File[] = [];
  for (const {chart, lines} of chartsOf(blocks)) {
    onStep(`drawing ${chart.name}`);
    const {svg, files} = await drawFigure(chart);
    drawings.set(chart.name, svg);
    figures.push(
      ...files.map(({ending, content}): File => [join('figures', `${chart.name}.${ending}`), content]),
    );
    if (lines !== undefined) figures.push([join('figures', `${chart.name}.lines.html`), formatHtml(lines)]);
  }
  const files: readonly File[] = [
    ['index.html', renderReport(report, drawings, await faceRules(...drawings.values()))],
    ...figures,
    ...tablesOf(blocks).map((table): File => [join('tables', `${table.name}.csv`), formatCsv(table)]),
    ['recipe.json', `${JSON.stringify(report.recipe, null, 2)}\n`],
  ];
  mustDiffer(files.map(([path]) => path));
  for (const [path, content] of files) await writeFileAtomic(join(folder, path), content);
  return files.map(([path]) => join(folder, path));
}

/** Names of charts and tables are names of files: two of one name would leave one file. */
function mustDiffer(paths: readonly string[]): void {
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined)
    throw new RangeError(`two files of one name: ${twice}; expected names of their own`);
}

function chartsOf(blocks: readonly Block[]): readonly Extract<Block, {kind: 'chart'}>[] {
  return blocks.flatMap(block => (block.kind === 'chart' ? [block] : []));
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap(block => (block.kind === 'table' ? [block.table] : []));
}
