import {asidesByForm} from '../asides-by-form.ts';
import {contentsEntries} from '../front-matter/contents-entries.ts';
import {isContents} from '../front-matter/title-page.ts';

/** Fewer entries found again are a chance. */
const FEWEST = 3;
const LONGEST = 120;

/** Which paragraphs are titles because a table of contents before them names them; none where it names fewer than three. */
export function listedTitles(paragraphs: readonly string[]): ReadonlySet<number> {
  const list = asidesByForm(paragraphs).find(({first}) => isContents(paragraphs[first] ?? ''));
  if (list === undefined) return new Set();
  const entries = new Set(paragraphs.slice(list.first, list.end).flatMap(contentsEntries));
  const found = paragraphs.flatMap((paragraph, i) =>
    i >= list.end && paragraph.length <= LONGEST && entries.has(contentsEntries(paragraph)[0] ?? '')
      ? [i]
      : [],
  );
  return new Set(found.length < FEWEST ? [] : found);
}
