import {reusedWords} from '../align/reuse-clusters.ts';
import {REUSE, type ReuseOptions} from '../align/text-reuse.ts';
import {citation} from '../ingest/citation.ts';
import type {Note} from '../model/note.ts';
import type {Reuse, ReuseCluster, ReusePlace} from '../model/reuse.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Which rows are shown, and how reuse was sought. */
export interface ReuseTableOptions extends ReuseOptions {
  /** Only the first clusters. */
  readonly top?: number | undefined;
}

const WORDS = {name: 'words', title: 'Words', unit: 'words at its longest place', format: INTEGER};
const TEXTS = {name: 'texts', title: 'Texts', unit: 'texts', format: INTEGER};
const PLACES = {name: 'places', title: 'Places', unit: 'places', format: INTEGER};
const REUSED = {
  name: 'reused',
  title: 'Reused',
  unit: 'words at all places but the longest',
  format: INTEGER,
};
const CLUSTER = {name: 'cluster', title: 'Cluster', unit: 'number', format: INTEGER};

/** Most words that an excerpt shows. */
const EXCERPT_WORDS = 40;

/**
 * Which passages stand in several texts, how long are they, and where do they stand?
 *
 * One row a passage, that with most words reused first: its length at its longest place, in how many texts and places
 * it stands, the citation of each, and its words at the first place (40 at most).
 */
export function reuseTable(reuse: Reuse, options: ReuseTableOptions = {}): Table {
  const shown = reuse.clusters.slice(0, options.top).map((cluster, k) => ({cluster, number: k + 1}));
  const column = columnsOver(shown);
  return table({
    name: 'reuse',
    title: `Passages of ${options.words ?? REUSE.words} words or more in several of ${reuse.texts.length} texts`,
    texts: reuse.texts.map(textSize),
    columns: [
      column.number(CLUSTER, ({number}) => number),
      column.number(WORDS, ({cluster}) => Math.max(...cluster.places.map(sizeOf))),
      column.number(TEXTS, ({cluster}) => new Set(cluster.places.map(({text}) => text)).size),
      column.number(PLACES, ({cluster}) => cluster.places.length),
      column.number(REUSED, ({cluster}) => reusedWords(cluster)),
      column.text(
        {name: 'where', title: 'Where', about: 'text:part.paragraph.sentence of each place'},
        ({cluster}) => cluster.places.map(place => citationOf(place, reuse)).join('; '),
      ),
      column.text({name: 'excerpt', title: 'Excerpt'}, ({cluster}) => excerpt(cluster, reuse)),
    ],
    notes: reuseNotes(reuse, options),
    recipe: recipeOf({
      command: 'reuse',
      texts: reuse.texts,
      settings: {...settingsOf(options), by: 'passage', top: options.top ?? null},
    }),
  });
}

/**
 * How much do each two texts share? One row a pair of texts with a passage in common, the pair with most words first:
 * their passages, and the words of these in each of the two.
 */
export function reusePairs(reuse: Reuse, options: ReuseTableOptions = {}): Table {
  const column = columnsOver(pairsOf(reuse).slice(0, options.top));
  const label = (text: number) => reuse.texts[text]?.label ?? '';
  return table({
    name: 'reuse-pairs',
    title: `What each two of ${reuse.texts.length} texts share`,
    texts: reuse.texts.map(textSize),
    columns: [
      column.text({name: 'earlier', title: 'Text'}, ({a}) => label(a)),
      column.text({name: 'later', title: 'Other text'}, ({b}) => label(b)),
      column.number(
        {name: 'passages', title: 'Passages', unit: 'passages', format: INTEGER},
        ({passages}) => passages,
      ),
      column.number(
        {name: 'earlierWords', title: 'Words', unit: 'words', format: INTEGER},
        ({aWords}) => aWords,
      ),
      column.number(
        {name: 'laterWords', title: 'Words in the other', unit: 'words', format: INTEGER},
        ({bWords}) => bWords,
      ),
    ],
    notes: reuseNotes(reuse, options),
    recipe: recipeOf({
      command: 'reuse',
      texts: reuse.texts,
      settings: {...settingsOf(options), by: 'pair', top: options.top ?? null},
    }),
  });
}

interface TextPair {
  readonly a: number;
  readonly b: number;
  readonly passages: number;
  readonly aWords: number;
  readonly bWords: number;
}

function pairsOf({clusters, texts}: Reuse): readonly TextPair[] {
  const pairs = new Map<number, TextPair>();
  for (const {places} of clusters) {
    const words = new Map<number, number>();
    for (const place of places) words.set(place.text, (words.get(place.text) ?? 0) + sizeOf(place));
    const sides = [...words];
    sides.forEach(([a, aWords], k) => {
      for (const [b, bWords] of sides.slice(k + 1)) {
        const known = pairs.get(a * texts.length + b) ?? {a, b, passages: 0, aWords: 0, bWords: 0};
        pairs.set(a * texts.length + b, {
          ...known,
          passages: known.passages + 1,
          aWords: known.aWords + aWords,
          bWords: known.bWords + bWords,
        });
      }
    });
  }
  return [...pairs.values()].sort(
    (x, y) => y.aWords + y.bWords - x.aWords - x.bWords || x.a - y.a || x.b - y.b,
  );
}

function settingsOf({words = REUSE.words, gap = REUSE.gap, most = REUSE.most}: ReuseOptions) {
  return {words, gap, most};
}

/** The thresholds, and what they left aside. */
function reuseNotes({clusters, stock}: Reuse, options: ReuseOptions): readonly Note[] {
  const {words, gap, most} = settingsOf(options);
  return [
    {
      code: 'thresholds',
      text: `${clusters.length} passages: ${words} words or more in the same order, joined over gaps of ${gap} words or fewer`,
    },
    {
      code: 'stock-phrases',
      text: `${stock} runs of ${words} words were left aside as stock phrases: they stand in more than ${most} places`,
    },
  ];
}

function sizeOf({tokens: {from, to}}: ReusePlace): number {
  return to - from;
}

function citationOf({text, tokens}: ReusePlace, {texts}: Reuse): string {
  const of = texts[text];
  return of === undefined ? '' : citation(of.document, of.tokens, tokens.from).label;
}

function excerpt({places: [first]}: ReuseCluster, {texts}: Reuse): string {
  const of = first === undefined ? undefined : texts[first.text];
  if (of === undefined || first === undefined) return '';
  const to = Math.min(first.tokens.to, first.tokens.from + EXCERPT_WORDS);
  const {start, end} = of.tokens;
  const words = of.document.text.slice(start[first.tokens.from], end[to - 1]).replaceAll(/\s+/gu, ' ');
  return to < first.tokens.to ? `${words} …` : words;
}
