import {saidAt, xmlTree} from '../markup/xml-tree.ts';
import type {ParsedFacts} from '../parsed.ts';

/**
 * What Dublin Core elements say of a text: Word's `docProps/core.xml`, OpenDocument's `meta.xml`, EPUB's package.
 * Only the date of a book (`isBook`) is one of publication; programs write there when a file was last saved.
 */
export function coreFacts(source: string | undefined, {isBook = false} = {}): ParsedFacts {
  if (source === undefined) return {};
  const root = xmlTree(source);
  const published = isBook ? isoDate(saidAt(root, 'date')) : undefined;
  const language = saidAt(root, 'language');
  const facts = {
    title: saidAt(root, 'title'),
    language:
      language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined,
    edition: saidAt(root, 'publisher'),
    rights: saidAt(root, 'rights'),
    url: [saidAt(root, 'source'), saidAt(root, 'identifier')].find(said =>
      /^https?:\/\/\S+$/.test(said ?? ''),
    ),
    ...(published === undefined ? {} : {dates: {published}}),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The day, month or year at the head of a date; undefined for what is none. */
export function isoDate(said: string | undefined): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T|\s)/.exec(said ?? '')?.[0];
}
