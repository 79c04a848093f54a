import {SaxesParser} from 'saxes';
import {InputError} from '../../base/errors.ts';

export interface XmlElement {
  /** As written, with its prefix: `w:p`, `tei:div`. */
  readonly name: string;
  readonly attributes: {readonly [name: string]: string | undefined};
  readonly parent: XmlElement | undefined;
  readonly depth: number;
}

/** What a reader of XML is told, in the order of the source; offsets are those of the source. */
export interface XmlVisitor {
  open?(element: XmlElement, end: number): void;
  close?(element: XmlElement, end: number): void;
  /** Characters as they are written, references not resolved; in a CDATA section `isVerbatim`. */
  text?(start: number, end: number, isVerbatim: boolean): void;
}

export interface XmlWalkOptions {
  /** Where in a longer source this document begins: added to every offset. */
  readonly base?: number;
  /** Names of characters besides the five of XML: `nbsp`. */
  readonly entities?: ReadonlyMap<string, string>;
}

const DEEPEST = 1000;

/**
 * Walks through an XML document, checked for being well-formed.
 *
 * Nothing is ever loaded: a document type is passed over, and an entity that it defines is refused, so nothing
 * expands. InputError, with line and column, for what is not well-formed and for elements over 1,000 deep.
 */
export function walkXml(source: string, visitor: XmlVisitor, options: XmlWalkOptions = {}): void {
  const {base = 0, entities} = options;
  const parser = new SaxesParser({xmlns: false});
  for (const [name, character] of entities ?? []) parser.ENTITIES[name] = character;
  let last = 0;
  let element: XmlElement | undefined;
  const passed = () => {
    last = parser.position;
  };
  for (const event of ['xmldecl', 'doctype', 'processinginstruction'] as const) parser.on(event, passed);
  parser.on('comment', () => {
    last = parser.position + 1; // told before its last character is read
  });
  parser.on('text', () => {
    const end = parser.position - (source[parser.position - 1] === '<' ? 1 : 0);
    if (element !== undefined) visitor.text?.(base + last, base + end, false);
    last = end;
  });
  parser.on('cdata', () => {
    visitor.text?.(base + last + '<![CDATA['.length, base + parser.position - ']]>'.length, true);
    passed();
  });
  parser.on('opentag', ({name, attributes}) => {
    passed();
    element = {name, attributes, parent: element, depth: (element?.depth ?? 0) + 1};
    if (element.depth > DEEPEST) throw tooDeep(parser.line, name);
    visitor.open?.(element, base + last);
  });
  parser.on('closetag', () => {
    passed();
    const closed = element as XmlElement;
    element = closed.parent;
    visitor.close?.(closed, base + last);
  });
  wellFormed(() => parser.write(source).close());
}

function wellFormed(parse: () => void): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const [, line, column, reason] =
      /^(\d+):(\d+): (.*?)\.?$/s.exec(error instanceof Error ? error.message : '') ?? [];
    if (line === undefined) throw error;
    const cure = /entity/.test(reason ?? '')
      ? 'the five of XML or numbers such as &#8212;'
      : 'well-formed XML';
    throw new InputError(
      `not well-formed: ${line}:${column}: ${reason?.replace(/\s+/g, ' ')}; expected ${cure}`,
    );
  }
}

function tooDeep(line: number, name: string): InputError {
  return new InputError(
    `elements too deep: ${name} on line ${line}; expected at most ${DEEPEST} within each other`,
  );
}
