import type {Measure} from '../../model/measure.ts';
import type {Block, ReportSection} from '../../model/report.ts';
import type {Column} from '../../model/table.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';
import {measuresIn} from '../methods/measures-in.ts';

/** How the numbers were made: the cards of the measures that these sections show, and the list of function words. */
export function method(sections: readonly ReportSection[]): ReportSection {
  const [{name, about}] = STOP_LISTS;
  return {
    id: 'method',
    title: 'How the numbers were made',
    blocks: [
      {kind: 'prose', text: `Function words are those of the list ${name}: ${about}`},
      {kind: 'cards', cards: cardsOf(sections)},
    ],
  };
}

function cardsOf(sections: readonly ReportSection[]): readonly Measure[] {
  const columns = sections.flatMap(({blocks}) => blocks.flatMap(columnsIn));
  return measuresIn(columns.flatMap(column => (column.kind === 'number' ? (column.measure ?? []) : [])));
}

function columnsIn(block: Block): readonly Column[] {
  if (block.kind === 'table') return block.table.columns;
  return block.kind === 'chart' ? block.chart.table.columns : [];
}
