import type {Reuse, ReuseCluster} from '../model/reuse.ts';

/** Most words that an excerpt shows. */
const EXCERPT_WORDS = 40;

/** The words of a passage at its first place, 40 at most. */
export function reuseExcerpt({places: [first]}: ReuseCluster, {texts}: Reuse): string {
  const of = first === undefined ? undefined : texts[first.text];
  if (of === undefined || first === undefined) return '';
  const to = Math.min(first.tokens.to, first.tokens.from + EXCERPT_WORDS);
  const {start, end} = of.tokens;
  const words = of.document.text.slice(start[first.tokens.from], end[to - 1]).replaceAll(/\s+/gu, ' ');
  return to < first.tokens.to ? `${words} …` : words;
}
