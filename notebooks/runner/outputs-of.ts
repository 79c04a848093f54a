import {
  type Chart,
  type Column,
  drawFigure,
  formatMarkdown,
  formatNumber,
  type Report,
  rowCount,
  selectRows,
  type Table,
} from 'phraseshift';
import {linesOf, type MimeBundle, type Output} from './notebook.ts';

/** What a cell may show. */
export type Displayable = Chart | Table | Report | string;

const ROWS = 12;
/** Enough for a screen; a printed figure is written by `writeFigure`. */
const DPI = 96;

/** What is kept of a thing shown: the same for several kinds of reader, the best first. */
export async function outputsOf(
  value: Displayable,
  {rows = ROWS}: {readonly rows?: number} = {},
): Promise<readonly Output[]> {
  if (typeof value === 'string')
    return [shown({'text/markdown': linesOf(value), 'text/plain': linesOf(value)})];
  if ('spec' in value) return [await chartOutput(value), shown(captionOf(value))];
  if ('columns' in value) return [shown(tableBundle(value, rows))];
  return reportOutputs(value);
}

function shown(data: MimeBundle): Output {
  return {output_type: 'display_data', data, metadata: {}};
}

/** Of the Vega-Lite that Jupyter has; the charts use nothing that is newer. */
const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

/** JupyterLab takes HTML before Vega-Lite, so there is none: it draws the chart, others show the picture. */
async function chartOutput(chart: Chart): Promise<Output> {
  const {files} = await drawFigure(chart, {formats: ['png'], dpi: DPI});
  const png = files.find(({ending}) => ending === 'png')?.content ?? '';
  return shown({
    'application/vnd.vegalite.v5+json': {...chart.spec, $schema: SCHEMA},
    'image/png': Buffer.from(png as Uint8Array).toString('base64'),
    'text/plain': linesOf(chart.alt),
  });
}

function captionOf({title, caption}: Chart): MimeBundle {
  const text = linesOf(`**${title}.** ${caption}`);
  return {'text/markdown': text, 'text/plain': text};
}

function tableBundle(table: Table, most: number): MimeBundle {
  const first = selectRows(table, [...Array(Math.min(most, rowCount(table))).keys()]);
  return {
    'text/html': linesOf(htmlTable(first, rowCount(table))),
    'text/plain': linesOf(formatMarkdown(first)),
  };
}

function htmlTable(table: Table, all: number): string {
  const rows = Array.from({length: rowCount(table)}, (_, row) =>
    table.columns.map(column => cell(column, row)),
  );
  const more =
    all > rows.length ? `\n<p>${rows.length} of ${formatNumber(all, {style: 'integer'})} rows</p>` : '';
  return `<table>
<thead><tr>${table.columns.map(column => `<th${sideOf(column)}>${escaped(column.title)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(cells => `<tr>${cells.join('')}</tr>`).join('\n')}
</tbody>
</table>${more}`;
}

function cell(column: Column, row: number): string {
  if (column.kind === 'text') return `<td${sideOf(column)}>${escaped(column.values[row] ?? '')}</td>`;
  const value = column.values[row] ?? null;
  return `<td>${value === null ? '–' : formatNumber(value, column.format)}</td>`;
}

/** Jupyter sets cells flush right unless told. */
function sideOf(column: Column): string {
  return column.kind === 'text' && column.align === undefined ? ' style="text-align: left"' : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

async function reportOutputs({title, sections}: Report): Promise<readonly Output[]> {
  const outputs = [...(await outputsOf(`# ${title}`))];
  for (const section of sections) {
    outputs.push(...(await outputsOf(`## ${section.title}`)));
    for (const block of section.blocks) {
      if (block.kind === 'prose') outputs.push(...(await outputsOf(block.text)));
      else if (block.kind === 'table') outputs.push(...(await outputsOf(block.table, {rows: block.top})));
      else if (block.kind === 'chart') outputs.push(...(await outputsOf(block.chart)));
      else if (block.kind === 'cautions') outputs.push(...(await outputsOf(listOf(block.cautions))));
      else if (block.kind === 'facts')
        outputs.push(...(await outputsOf(listOf(block.facts.map(([name, fact]) => `${name}: ${fact}`)))));
    }
  }
  return outputs;
}

function listOf(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}
