import type {Chart} from './chart.ts';
import type {MeasureCard} from './measure.ts';
import type {Note} from './note.ts';
import type {Recipe} from './recipe.ts';
import type {Table} from './table.ts';

/** A piece of a report's section. `top` says how many rows the page shows first; files hold them all. */
export type Block =
  /** `isFinding`: what the data say, so that a summary can quote it; other prose explains. */
  | {readonly kind: 'prose'; readonly text: string; readonly isFinding?: true}
  | {readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[]}
  | {readonly kind: 'table'; readonly table: Table; readonly caption: string; readonly top: number}
  /** `lines`: what stands behind its marks, the id of each in the column `mark`. */
  | {readonly kind: 'chart'; readonly chart: Chart; readonly lines?: Table | undefined}
  | {readonly kind: 'cautions'; readonly cautions: readonly string[]}
  | {readonly kind: 'cards'; readonly cards: readonly MeasureCard[]};

/** A section of a report: blocks under a title, in reading order. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A finished account of some texts: prose, tables and figures in reading order. */
export interface Report {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
  readonly notes: readonly Note[];
  readonly recipe: Recipe;
}
