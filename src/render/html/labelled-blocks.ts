import type {Block, Report} from '../../model/report.ts';

/** A block with its number in the page: `Figure 2` and `figure-2`; both empty for what is not numbered. */
export interface LabelledBlock {
  readonly block: Block;
  readonly label: string;
  readonly id: string;
}

/** The blocks of each section, figures and tables numbered through the whole report. */
export function labelledBlocks({sections}: Report): readonly (readonly LabelledBlock[])[] {
  let [figures, tables] = [0, 0];
  return sections.map(({blocks}) =>
    blocks.map(block => {
      if (block.kind === 'chart') return {block, label: `Figure ${++figures}`, id: `figure-${figures}`};
      if (block.kind === 'table') return {block, label: `Table ${++tables}`, id: `table-${tables}`};
      return {block, label: '', id: ''};
    }),
  );
}
