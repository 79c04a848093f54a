import {fetchPage, type Page} from '../network/fetch-page.ts';
import type {NetworkOptions} from '../network/network-options.ts';
import {webAddress} from '../network/web-address.ts';
import type {TextFile, TextSource} from './text-source.ts';

/** What a caller says of fetching: the day, and where to tell how far it is. */
export interface FetchingOptions extends Partial<Omit<NetworkOptions, 'limit' | 'named' | 'received'>> {
  /** The day of today, `2026-11-25`, which goes into the manifest; nothing in here looks at a clock. */
  readonly today?: string | undefined;
  /** Is told how much of a page is there, of how much, in bytes. */
  readonly received?: ((address: string, bytes: number, of: number | undefined) => void) | undefined;
}

const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/html/u, '.html'],
  [/^application\/pdf/u, '.pdf'],
  [/epub/u, '.epub'],
  [/wordprocessingml/u, '.docx'],
  [/opendocument\.text/u, '.odt'],
  [/markdown/u, '.md'],
  [/csv/u, '.csv'],
  [/zip/u, '.zip'],
  [/xml/u, '.xml'],
  [/^text\//u, '.txt'],
];

/** A page of the web as a file to be added; it is fetched when it is read. */
export function pageFile(
  address: string,
  {
    named,
    limit,
    fetching,
  }: {readonly named: ReadonlySet<string>; readonly limit: number; readonly fetching: FetchingOptions},
): TextFile {
  const {today, received, ...network} = fetching;
  return {
    path: address,
    read: async () => {
      const page = await fetchPage(address, {
        ...network,
        named,
        limit,
        received: (bytes, of) => received?.(address, bytes, of),
      });
      return [sourceOf(page, address, today)];
    },
  };
}

function sourceOf({bytes, from, type, notes}: Page, address: string, today: string | undefined): TextSource {
  return {
    path: pagePath(from, type),
    bytes,
    facts: {url: webAddress(address).href},
    retrieved: {from, ...(today === undefined ? {} : {date: today}), ...(type === undefined ? {} : {type})},
    notes,
  };
}

/** The address as the path of a file: without its query, with an ending that says what it is. */
function pagePath(from: string, type = ''): string {
  const {origin, pathname} = new URL(from);
  const path = `${origin}${readable(pathname)}${pathname.endsWith('/') ? 'index' : ''}`;
  if (/\.[a-z][a-z0-9]{0,6}$/iu.test(path.slice(path.lastIndexOf('/')))) return path;
  return path + (ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? '');
}

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
