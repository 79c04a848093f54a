import type {Token} from 'marked';
import type {TextBuilder} from '../markup/text-builder.ts';
import type {MarkFacts} from '../markup/text-stream.ts';
import {withReferences} from '../markup/with-references.ts';

/** Where a walk through Markdown stands. */
export interface MarkdownWalk {
  readonly source: string;
  readonly builder: TextBuilder;
  readonly entities: ReadonlyMap<string, string>;
  /** The source is read up to here. */
  at: number;
  /** Nothing of the block that is being read stands at or beyond this place. */
  end: number;
}

const PARTED = new Set(['heading', 'paragraph', 'blockquote', 'list', 'list_item', 'code', 'table', 'hr']);
// A mark of an image or of a definition is no word; neither is the mark of a note.
const WORDLESS = new Set(['image', 'def', 'hr', 'footnoteReference', 'space', 'checkbox']);

/** Walks tokens of marked into a builder, finding each token in the source that it was read from. */
export function markdownText(tokens: readonly Token[], walk: MarkdownWalk): void {
  for (const token of tokens) {
    const found = within(token.raw, walk);
    if (token.type === 'footnote') note(token, walk);
    else block(token, walk);
    if (found !== undefined) walk.at = Math.max(walk.at, found);
  }
}

/** Where a token ends in the source; undefined where its lines are parted there by marks such as `>`. */
function within(raw: string, {source, at, end}: MarkdownWalk): number | undefined {
  const words = raw.trim();
  if (words === '') return undefined;
  const found = source.slice(at, end).indexOf(words);
  return found < 0 ? undefined : at + found + words.length;
}

function block(token: Token, walk: MarkdownWalk): void {
  const {builder} = walk;
  const mark = markOf(token);
  if (PARTED.has(token.type)) builder.part('\n\n');
  if (mark !== undefined) builder.open(mark);
  content(token, walk);
  if (mark !== undefined) builder.close();
  if (PARTED.has(token.type)) builder.part('\n\n');
}

function markOf(token: Token): MarkFacts | undefined {
  if (token.type === 'heading') return {kind: 'heading', level: Number(token.depth)};
  return token.type === 'blockquote' ? {kind: 'quotation'} : undefined;
}

function note(token: Token, walk: MarkdownWalk): void {
  walk.builder.openAside({kind: 'note', label: String(Reflect.get(token, 'label'))});
  content(token, walk);
  walk.builder.closeAside();
}

function content(token: Token, walk: MarkdownWalk): void {
  const {builder} = walk;
  const inner: unknown = Reflect.get(token, token.type === 'list' ? 'items' : 'tokens');
  if (WORDLESS.has(token.type)) return;
  if (token.type === 'br') builder.part('\n');
  else if (token.type === 'html') markup(token.raw, walk);
  else if (token.type === 'table') cells(token, walk);
  else if (Array.isArray(inner) && inner.length > 0) markdownText(inner, walk);
  else
    words(token.type === 'text' ? token.raw : String(Reflect.get(token, 'text') ?? token.raw), token, walk);
}

function cells(token: Token, walk: MarkdownWalk): void {
  const rows = [Reflect.get(token, 'header'), ...(Reflect.get(token, 'rows') as unknown[])] as {
    tokens: Token[];
  }[][];
  for (const {tokens} of rows.flat()) {
    walk.builder.part('\n\n');
    markdownText(tokens, walk);
  }
}

/** Words of a leaf, line by line: in a quotation or a list each line has marks before it in the source. */
function words(said: string, {type}: Token, walk: MarkdownWalk): void {
  const {builder} = walk;
  said.split('\n').forEach((line, i) => {
    if (i > 0) builder.part('\n');
    if (/^\s/.test(line)) builder.part(' ');
    const trimmed = line.trim();
    if (trimmed !== '') place(trimmed, type, walk);
    if (/\s$/.test(line)) builder.part(' ');
  });
}

function place(line: string, type: string, walk: MarkdownWalk): void {
  const {source, builder, entities} = walk;
  const found = source.slice(walk.at, walk.end).indexOf(line);
  if (found < 0) {
    builder.text(walk.at, walk.at, line);
    return;
  }
  const start = walk.at + found;
  walk.at = start + line.length;
  if (type === 'code' || type === 'codespan' || type === 'escape') builder.text(start, walk.at);
  else withReferences(line, {start, builder, write: builder.text, entities});
}

/** HTML within Markdown: its tags are no words, what stands between them is. */
function markup(raw: string, walk: MarkdownWalk): void {
  for (const [piece] of raw.matchAll(
    /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*(?:>|$)|[^<]+/gi,
  )) {
    if (!piece.startsWith('<')) words(piece, {type: 'text', raw: piece, text: piece}, walk);
    else if (/^<\/?(?:p|div|h\d|li|td|th|blockquote|hr)\b/i.test(piece)) walk.builder.part('\n\n');
    else if (/^<br\b/i.test(piece)) walk.builder.part('\n');
    walk.at = within(piece, walk) ?? walk.at;
  }
}
