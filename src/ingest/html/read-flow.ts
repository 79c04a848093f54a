import type {ReadReference} from './character-references.ts';
import {BLOCKS, PREFORMATTED} from './element-kinds.ts';
import type {HtmlElement, HtmlPage, HtmlToken} from './html-page.ts';
import type {Roles} from './role.ts';
import {createTextFlow, type TextFlow, type Waiting} from './text-flow.ts';

// Character references, and white space that is more than one space between words.
const REFERENCE = '&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?';
const SPECIAL = new RegExp(
  `[ \\t\\n\\f\\r]{2,}|[\\t\\n\\f\\r]|^ | $|(?<=[\\u00A0;]) | (?=\\u00A0|&nbsp|&#160|&#x[aA]0)|\\u00A0|${REFERENCE}`,
  'g',
);

/** Where a page is being read. */
interface Reading {
  readonly page: HtmlPage;
  readonly roles: Roles;
  readonly read: ReadReference;
  readonly flow: TextFlow;
  readonly marked: Map<number, Waiting>;
  /** How many elements are open in which white space counts. */
  preformatted: number;
}

/** The text of a page, as pieces put for stretches of its source, with its marks: tags and what has no words go. */
export function readFlow(page: HtmlPage, roles: Roles, read: ReadReference): TextFlow {
  const flow = createTextFlow();
  const reading: Reading = {page, roles, read, flow, marked: new Map(), preformatted: 0};
  let skipped = -1;
  for (const token of page.tokens) {
    if (skipped >= 0) {
      if (token.kind === 'close' && token.element === skipped) skipped = -1;
    } else if (token.kind === 'open') {
      if (openElement(reading, token)) skipped = token.element;
    } else if (token.kind === 'close') closeElement(reading, token);
    else if (token.kind === 'text') readText(reading, token);
    else flow.remove('html-tags', token.start, token.end);
  }
  flow.end();
  return flow;
}

/** Whether the element is taken out, with all that is in it. */
function openElement(reading: Reading, token: HtmlToken): boolean {
  const {page, roles, flow, marked} = reading;
  const element = page.elements[token.element] as HtmlElement;
  const role = roles.get(token.element);
  if (role?.mark !== undefined) marked.set(token.element, flow.mark(role.mark));
  if (role?.drop !== undefined) {
    flow.remove(role.drop, element.start, element.end);
    if (BLOCKS.has(element.name)) flow.part(2);
    return true;
  }
  if (PREFORMATTED.has(element.name)) reading.preformatted++;
  flow.remove('html-tags', token.start, token.end);
  if (BLOCKS.has(element.name)) flow.part(2);
  else if (element.name === 'br') flow.part(1);
  return false;
}

function closeElement(reading: Reading, {element, start, end}: HtmlToken): void {
  const {page, flow, marked} = reading;
  const {name} = page.elements[element] as HtmlElement;
  const mark = marked.get(element);
  if (mark !== undefined) flow.unmark(mark);
  if (PREFORMATTED.has(name)) reading.preformatted--;
  if (end === start) return;
  flow.remove('html-tags', start, end);
  if (BLOCKS.has(name)) flow.part(2);
}

function readText({page, flow, read, preformatted}: Reading, {start, end}: HtmlToken): void {
  const text = page.source.slice(start, end);
  let from = 0;
  for (const {index, 0: found} of text.matchAll(SPECIAL)) {
    const [at, to] = [start + index, start + index + found.length];
    const after = found.startsWith('&') ? read(found) : found === '\u00A0' ? found : ' ';
    if (after === found && found.startsWith('&')) continue;
    if (preformatted > 0 && !found.startsWith('&')) continue;
    if (index > from) flow.words(index - from);
    if (after === ' ' || after === '\u00A0') flow.space(at, to, after);
    else flow.replace('html-character-references', {start: at, end: to}, after);
    from = index + found.length;
  }
  if (text.length > from) flow.words(text.length - from);
}
