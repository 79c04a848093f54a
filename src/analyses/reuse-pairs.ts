import type {Reuse} from '../model/reuse.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {placeWords, reuseNotes, reuseSettings} from './reuse-notes.ts';
import type {ReuseTableOptions} from './reuse-table.ts';
import {textSize} from './text-size.ts';

const PASSAGES = {unit: 'passages', format: INTEGER};
const WORDS = {unit: 'words', format: INTEGER};

/**
 * How much do each two texts share? One row a pair of texts with a passage in common, the pair with most words first:
 * their passages, and the words of these in each of the two.
 *
 * ```ts
 * import {readText, rows, sectionTexts, textReuse} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * const [first] = rows(reusePairs(textReuse(parts, {words: 5})));
 * [first.earlier, first.later]; // → ['moscow-1957:III', 'moscow-1957:IV']
 * ```
 */
export function reusePairs(reuse: Reuse, options: ReuseTableOptions = {}): Table {
  const column = columnsOver(pairsOf(reuse).slice(0, options.top));
  const label = (text: number) => reuse.texts[text]?.label ?? '';
  const settings = {...reuseSettings(options), by: 'pair', top: options.top ?? null};
  return table({
    name: 'reuse-pairs',
    title: `What each two of ${reuse.texts.length} texts share`,
    texts: reuse.texts.map(textSize),
    columns: [
      column.text({name: 'earlier', title: 'Text'}, ({a}) => label(a)),
      column.text({name: 'later', title: 'Other text'}, ({b}) => label(b)),
      column.number({name: 'passages', title: 'Passages', ...PASSAGES}, ({passages}) => passages),
      column.number({name: 'earlierWords', title: 'Words', ...WORDS}, ({aWords}) => aWords),
      column.number({name: 'laterWords', title: 'Words in the other', ...WORDS}, ({bWords}) => bWords),
    ],
    notes: reuseNotes(reuse, options),
    recipe: recipeOf({command: 'reuse', texts: reuse.texts, settings}),
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
    for (const place of places) words.set(place.text, (words.get(place.text) ?? 0) + placeWords(place));
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
