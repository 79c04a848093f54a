/** A fenced block of a document: what it is, where it begins, what it says. */
export interface FencedBlock {
  readonly language: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The ``` blocks of a Markdown page, in order. An unclosed block is an error. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: {language: string; line: number; lines: string[]} | undefined;
  page.split('\n').forEach((line, i) => {
    const fence = /^```(\w*)\s*$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = {language: fence[1] ?? '', line: i + 2, lines: []};
    else {
      blocks.push({language: open.language, line: open.line, text: open.lines.join('\n')});
      open = undefined;
    }
  });
  if (open !== undefined)
    throw new RangeError(`block never closed: line ${open.line - 1}; expected three backticks`);
  return blocks;
}

/** The text of the doc comments of a source file on their own lines, everything else blank: a page of its own. */
export function commentPage(source: string): string {
  const comments = source.replace(/\/\*\*[\s\S]*?\*\/|[^\n]/g, found =>
    found.startsWith('/**') ? found : '',
  );
  return comments.replace(/^\s*(\/\*\*|\*\/|\*) ?/gm, '').replace(/\*\/\s*$/gm, '');
}
