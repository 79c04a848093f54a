import {markId} from '../base/mark-id.ts';
import type {Chart} from '../model/chart.ts';
import {type Datum, isDatum, passagesOf, pooledIn, termsOf} from '../model/drawn-terms.ts';

/** A mark, or a group of marks, as Vega keeps them. */
export interface SceneItem {
  datum?: unknown;
  description?: string | undefined;
  aria?: boolean | undefined;
  items?: readonly SceneItem[];
}

/** What Vega writes for an item that has a description: our number, and roles that nobody needs in a picture. */
const LABELLED =
  /(<[a-z]+ [^<>]*?)aria-label="mark (\d+)" role="graphics-symbol" aria-roledescription="[^"<>]*"/gu;

/**
 * Which marks stand for which terms and passages? Numbers the items of a drawn scene that stand for any, and gives their ids.
 *
 * The number goes into the item's description, which is how it gets into the SVG; `withIds` takes it from there.
 */
export function markItems(root: SceneItem, chart: Chart): readonly string[] {
  const isPooled = pooledIn(chart);
  const ids: string[] = [];
  const visit = (item: SceneItem) => {
    const own = isDatum(item.datum) ? idsOf(item.datum, isPooled) : '';
    if (own !== '') {
      item.description = `mark ${ids.length}`;
      delete item.aria;
      ids.push(own);
    }
    item.items?.forEach(visit);
  };
  visit(root);
  return ids;
}

/**
 * The SVG of that scene with ids: every mark has what it stands for as `data-id`, several with blanks between them, and
 * the first mark of each also has it as its `id`.
 */
export function withIds(svg: string, ids: readonly string[]): string {
  const seen = new Set<string>();
  return svg.replace(LABELLED, (_, before: string, number: string) => {
    const own = ids[Number(number)] ?? '';
    const first = own.split(' ').find(id => !seen.has(id));
    if (first !== undefined) seen.add(first);
    return `${before}${first === undefined ? '' : `id="${first}" `}data-id="${own}"`;
  });
}

function idsOf(datum: Datum, isPooled: (term: string) => boolean): string {
  const terms = termsOf(datum).filter(term => !isPooled(term));
  const passages = passagesOf(datum);
  return [
    ...terms.map(term => markId('term', term)),
    ...passages.map(number => markId('passage', String(number))),
  ].join(' ');
}
