import {elementsNamed, saidAt, type XmlNode, xmlTree} from '../markup/xml-tree.ts';
import type {ParsedFacts} from '../parsed.ts';

/** What the header of a TEI document says of its text: title, dates, language, edition, translator, rights. */
export function teiFacts(source: string): ParsedFacts {
  const start = source.search(/<(?:\w+:)?teiHeader[\s>]/);
  const end = /<\/(?:\w+:)?teiHeader\s*>/.exec(source);
  if (start < 0 || end === null) return {};
  const header = xmlTree(source.slice(start, end.index + end[0].length));
  const published =
    dateOf(elementsNamed(header, 'sourceDesc')) ?? dateOf(elementsNamed(header, 'publicationStmt'));
  const facts = {
    title: saidAt(header, 'titleStmt/title'),
    language: elementsNamed(header, 'language')[0]?.element.attributes.ident,
    edition: saidAt(header, 'sourceDesc') ?? saidAt(header, 'editionStmt/edition'),
    translator: responsible(header, /transl/i) ?? elementNamedByRole(header),
    transcriber: responsible(header, /transcri|encod|convert/i),
    rights: saidAt(header, 'availability'),
    ...(published === undefined ? {} : {dates: {published}}),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The first date under these that is ISO 8601, by its attribute or its words. */
function dateOf(nodes: readonly XmlNode[]): string | undefined {
  const dates = nodes.flatMap(node => elementsNamed(node, 'date'));
  return dates
    .map(({element, text}) => element.attributes.when ?? text)
    .find(date => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date));
}

function responsible(header: XmlNode, what: RegExp): string | undefined {
  const statement = elementsNamed(header, 'respStmt').find(node => what.test(saidAt(node, 'resp') ?? ''));
  if (statement === undefined) return undefined;
  return saidAt(statement, 'name') ?? saidAt(statement, 'persName') ?? saidAt(statement, 'orgName');
}

function elementNamedByRole(header: XmlNode): string | undefined {
  return elementsNamed(header, 'editor').find(({element}) => /transl/i.test(element.attributes.role ?? ''))
    ?.text;
}
