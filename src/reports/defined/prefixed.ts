import type {Block, ReportSection} from '../../model/report.ts';

/** The same section under a name of its own: its id, and the names of its tables and figures, begin with the prefix. */
export function prefixed({id, title, blocks}: ReportSection, prefix: string): ReportSection {
  const renamed = (block: Block): Block => {
    if (block.kind === 'table')
      return {...block, table: {...block.table, name: `${prefix}-${block.table.name}`}};
    if (block.kind === 'chart')
      return {...block, chart: {...block.chart, name: `${prefix}-${block.chart.name}`}};
    return block;
  };
  return {id: `${prefix}-${id}`, title: `${title} (${prefix})`, blocks: blocks.map(renamed)};
}
