/** A mime bundle: the same thing for several kinds of reader, by mime type. */
export type MimeBundle = {readonly [mimeType: string]: unknown};

/** What a cell gave. */
export type Output =
  | {readonly output_type: 'stream'; readonly name: 'stdout'; readonly text: readonly string[]}
  | {readonly output_type: 'display_data'; readonly data: MimeBundle; readonly metadata: object};

/** A cell of a notebook, as nbformat 4.5 keeps it. */
export type Cell =
  | {readonly cell_type: 'markdown'; readonly id: string; readonly metadata: object; readonly source: Lines}
  | {
      readonly cell_type: 'code';
      readonly id: string;
      readonly metadata: object;
      readonly source: Lines;
      readonly execution_count: number | null;
      readonly outputs: readonly Output[];
    };

/** Text as nbformat keeps it: a line an element, each but the last with its line end. */
type Lines = readonly string[] | string;

/** A Jupyter notebook. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: object;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

/** The notebook that a file holds; a SyntaxError or RangeError says what is wrong with one that is none. */
export function parseNotebook(text: string): Notebook {
  const notebook: Notebook = JSON.parse(text);
  if (notebook.nbformat !== 4 || !Array.isArray(notebook.cells))
    throw new RangeError(`not a notebook: nbformat ${notebook.nbformat}; expected nbformat 4 with cells`);
  return notebook;
}

/** A notebook as Jupyter writes it: one space of indent, a line end at the end. */
export function formatNotebook(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** The text of a cell. */
export function sourceOf({source}: Cell): string {
  return typeof source === 'string' ? source : source.join('');
}

/** A text as nbformat keeps it. */
export function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** The same notebook with what its code cells gave, by index of the cell. */
export function withOutputs(notebook: Notebook, outputs: readonly (readonly Output[])[]): Notebook {
  let executed = 0;
  const cells = notebook.cells.map((cell, i) =>
    cell.cell_type === 'code' ? {...cell, execution_count: ++executed, outputs: outputs[i] ?? []} : cell,
  );
  return {...notebook, cells};
}
