import {cardMarkup} from './card-markup.ts';
import {cautionMarkup} from './caution-markup.ts';
import {factMarkup} from './fact-markup.ts';
import {figureMarkup} from './figure-markup.ts';
import type {LabelledBlock} from './labelled-blocks.ts';
import type {Markup} from './markup.ts';
import {proseMarkup} from './prose-markup.ts';
import {tableMarkup} from './table-markup.ts';

/** What the blocks of one page share. */
export interface PageContext {
  /** SVG text of each chart, by the chart's name. */
  readonly figures: ReadonlyMap<string, string>;
  /** Titles of the measures whose cards stand in this page, by name. */
  readonly cards: ReadonlyMap<string, string>;
}

/** One block of a report as markup. */
export function blockMarkup({block, label, id}: LabelledBlock, {figures, cards}: PageContext): Markup {
  switch (block.kind) {
    case 'prose':
      return proseMarkup(block.text);
    case 'facts':
      return factMarkup(block.facts);
    case 'table':
      return tableMarkup(block, {label, id, cards});
    case 'chart':
      return figureMarkup(block, {label, id, figures});
    case 'cautions':
      return cautionMarkup(block.cautions);
    case 'cards':
      return cardMarkup(block.cards);
  }
}
