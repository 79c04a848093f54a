import type {Token, TokenHandler, Tokenizer} from 'parse5';
import {BLOCKS, ENDS, HEAD_PARTS, HEADINGS, VOIDS} from './element-kinds.ts';
import type {HtmlElement, HtmlPage, HtmlToken} from './html-page.ts';
import {createOpenElements, type OpenElements} from './open-elements.ts';

type Parse5 = Pick<typeof import('parse5'), 'Tokenizer' | 'TokenizerMode'>;
type Draft = {-readonly [K in keyof HtmlElement]: HtmlElement[K]};

const NO_ATTRIBUTES: HtmlElement['attributes'] = new Map();

/** A page while it is read. */
interface Reading {
  /** How far the tokens reach. */
  at: number;
  readonly elements: Draft[];
  readonly tokens: HtmlToken[];
  readonly open: OpenElements;
}

/**
 * Takes a page apart into its elements and the stretches of its source, in the order of the source.
 *
 * Tags, comments and character references are told apart by parse5's tokeniser, as browsers do; which element ends
 * where is decided here, in linear time for any depth, and nothing is ever moved, as browsers move what stands
 * wrongly in a table. An end tag `</p>` that ends nothing is a line end. No page is refused.
 */
export function parsePage(source: string, parse5: Parse5): HtmlPage {
  const page: Draft = {
    name: '',
    attributes: NO_ATTRIBUTES,
    parent: -1,
    start: 0,
    end: source.length,
    after: 0,
  };
  const reading: Reading = {at: 0, elements: [page], tokens: [], open: createOpenElements()};
  const tokenizer: Tokenizer = new parse5.Tokenizer(
    {sourceCodeLocationInfo: true},
    handlerOf(reading, name => {
      const mode = modeOf(name, parse5.TokenizerMode);
      if (mode !== undefined) tokenizer.state = mode;
    }),
  );
  tokenizer.write(source, true);
  textBefore(reading, source.length);
  close(reading, {depth: 1, start: source.length, end: source.length});
  page.after = reading.elements.length;
  return {source, elements: reading.elements, tokens: reading.tokens};
}

function handlerOf(reading: Reading, enter: (name: string) => void): TokenHandler {
  const other = ({location}: {location: Token.Location | null}) => {
    const {startOffset: start, endOffset: end} = location as Token.Location;
    textBefore(reading, start, end);
    reading.tokens.push({kind: 'other', start, end, element: reading.open.top()});
  };
  const ignore = () => {};
  return {
    onStartTag(token) {
      startTag(reading, token);
      enter(token.tagName);
    },
    onEndTag: token => endTag(reading, token),
    ...{onComment: other, onDoctype: other, onEof: ignore},
    ...{onCharacter: ignore, onWhitespaceCharacter: ignore, onNullCharacter: ignore},
  };
}

/** What stands between two tags is text: the tokeniser's own places of text are off by one after a reference. */
function textBefore(reading: Reading, start: number, end = start): void {
  const {at, open, tokens} = reading;
  if (start > at) tokens.push({kind: 'text', start: at, end: start, element: open.top()});
  reading.at = end;
}

function startTag(reading: Reading, {tagName: name, attrs, location}: Token.TagToken): void {
  const {startOffset: start, endOffset: end} = location as Token.Location;
  const {elements, open} = reading;
  textBefore(reading, start, end);
  for (const group of ENDS.get(name) ?? []) close(reading, {depth: open.ofGroup(group), start, end: start});
  if (BLOCKS.has(name)) close(reading, {depth: open.ofGroup(0), start, end: start});
  const top = (elements[open.top()] as Draft).name;
  const isOver = (HEADINGS.has(name) && HEADINGS.has(top)) || (top === 'head' && !HEAD_PARTS.has(name));
  if (isOver) close(reading, {depth: open.closedBy(top), start, end: start});
  begin(reading, {name, attributes: attributesOf(attrs), start, end});
}

function attributesOf(attrs: Token.TagToken['attrs']): HtmlElement['attributes'] {
  return attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({name, value}) => [name, value]));
}

function begin(reading: Reading, begun: Pick<HtmlElement, 'name' | 'attributes' | 'start' | 'end'>): void {
  const {elements, tokens, open} = reading;
  const {name, start, end} = begun;
  const element = elements.length;
  elements.push({...begun, parent: open.top(), after: element + 1});
  tokens.push({kind: 'open', start, end, element});
  open.push(element, name);
  if (VOIDS.has(name)) close(reading, {depth: open.closedBy(name), start: end, end});
}

function endTag(reading: Reading, {tagName: name, location}: Token.TagToken): void {
  const {startOffset: start, endOffset: end} = location as Token.Location;
  textBefore(reading, start, end);
  const depth = reading.open.closedBy(name);
  if (depth >= 0) close(reading, {depth, start, end});
  else if (name === 'p' || name === 'br') begin(reading, {name: 'br', attributes: NO_ATTRIBUTES, start, end});
  else reading.tokens.push({kind: 'other', start, end, element: reading.open.top()});
}

/** Closes all elements from the innermost to one; the tag that does it belongs to the outermost of them. */
function close(
  {elements, tokens, open}: Reading,
  {depth, start, end}: {depth: number; start: number; end: number},
): void {
  if (depth < 0) return;
  const closed = open.popTo(depth);
  closed.forEach((element, i) => {
    const isLast = i === closed.length - 1;
    const draft = elements[element] as Draft;
    draft.end = isLast ? end : start;
    draft.after = elements.length;
    tokens.push({kind: 'close', start, end: isLast ? end : start, element});
  });
}

/** What the tokeniser must know of an element's content: `<b>` is no tag in a script. */
function modeOf(name: string, modes: Parse5['TokenizerMode']): Tokenizer['state'] | undefined {
  if (name === 'script') return modes.SCRIPT_DATA;
  if (name === 'title' || name === 'textarea') return modes.RCDATA;
  if (name === 'plaintext') return modes.PLAINTEXT;
  return ['style', 'xmp', 'iframe', 'noembed', 'noframes'].includes(name) ? modes.RAWTEXT : undefined;
}
