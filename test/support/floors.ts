import {type Import, importsOf} from './imports-of.ts';
import type {ParsedSource} from './parsed-source.ts';

interface Room {
  readonly floor: number;
  /** Outside packages that may be imported here; with `*` at the end, every subpath. */
  readonly packages: readonly string[];
}

const room = (floor: number, ...packages: string[]): Room => ({floor, packages});

/** DESIGN.md §2: the floor of each room, and the outside packages it may use. */
export const ROOMS: {readonly [room: string]: Room} = {
  base: room(0, 'natural/lib/natural/*'),
  stats: room(1, '@stdlib/*'),
  model: room(2),
  ingest: room(
    3,
    // node:module only where a bundle for browsers has another file instead, as its own test shows.
    ...['node:module', 'iconv-lite', 'chardet', 'cheerio', 'unpdf'],
    ...[
      '@noble/ciphers/aes',
      '@noble/hashes/*',
      'fflate',
      'pako',
      'saxes',
      'marked',
      'yaml',
      'd3',
      'parse5',
      '@mozilla/readability',
      'linkedom',
    ],
  ),
  tokens: room(3, 'compromise'),
  counts: room(3),
  measures: room(3),
  align: room(3),
  charts: room(3, 'd3'),
  render: room(3, 'vega', 'vega-lite', 'd3'),
  analyses: room(4),
  io: room(
    4,
    ...['node:*', 'zod', 'd3', 'pdfkit', 'svg-to-pdfkit', '@resvg/resvg-js', '@expo-google-fonts/arimo*'],
    ...['write-excel-file*', 'hyparquet-writer', 'fflate', 'subset-font', 'sharp', 'parse5'],
  ),
  reports: room(5),
  browser: room(6),
  index: room(7),
  cli: room(8, 'node:*', 'commander', 'cli-table3'),
};

/** Packages that cost too much to load for a command that does not need them. */
const HEAVY = [
  ...['vega', 'vega-lite', 'pdfkit', 'svg-to-pdfkit', '@resvg/resvg-js', 'compromise', 'fontkit'],
  ...['cheerio', 'unpdf', 'chardet', 'marked', 'yaml'],
  ...['write-excel-file/node', 'hyparquet-writer', 'subset-font', 'sharp', 'parse5'],
  ...['@mozilla/readability', 'linkedom'],
];

/** Which imports of a file break the plan of the house; one readable line each. */
export function brokenFloors(source: ParsedSource): readonly string[] {
  return importsOf(source).flatMap(found => {
    const wrong = found.isRelative ? wrongRoom(source.path, found) : wrongPackage(source.path, found);
    return wrong === undefined ? [] : [`${found.place}: imports ${found.target}; ${wrong}`];
  });
}

/** The room of a file: `io` of `src/io/read-text.ts`, `index` of `src/index.ts`. */
export function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function wrongRoom(path: string, {target}: Import): string | undefined {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (!target.startsWith('src/')) return 'expected a file of src';
  if (!target.endsWith('.ts')) return 'expected a path that ends in .ts';
  if (from === to) return undefined;
  if (from === 'cli') return target === 'src/index.ts' ? undefined : 'cli may import src/index.ts alone';
  const [here, there] = [ROOMS[from], ROOMS[to]];
  if (here === undefined || there === undefined) return 'a room that the plan does not know';
  if (there.floor < here.floor) return undefined;
  return `${from} (floor ${here.floor}) may import lower floors only, ${to} is on floor ${there.floor}`;
}

function wrongPackage(path: string, {target, isDynamic, isOfTypes}: Import): string | undefined {
  const from = roomOf(path);
  const packages = ROOMS[from]?.packages ?? [];
  const allowed = packages.some(name =>
    name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name,
  );
  if (!allowed)
    return `${from} may use ${packages.length === 0 ? 'no outside package' : packages.join(', ')}`;
  return HEAVY.includes(target) && !isDynamic && !isOfTypes
    ? 'a heavy package, expected import() where it is needed'
    : undefined;
}
