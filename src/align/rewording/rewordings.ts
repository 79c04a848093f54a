import {byCodePoint} from '../../base/order.ts';
import type {Alignment, TokenRange} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import {type ChangeSite, changeSites} from './change-sites.ts';
import {type ContentTerms, type Cut, cutWordings} from './cut-wording.ts';

/** One wording that stands where another stood, and every place where it does. */
export interface Rewording {
  readonly earlier: string;
  readonly later: string;
  /** In the order of the later text. */
  readonly cuts: readonly Cut[];
}

/**
 * Which wordings of the earlier text became which of the later?
 *
 * Changes of the alignment, each cut where it reads as a phrase. A change of content words that recurs among different
 * neighbours is cut to what recurs. Most frequent first, then in the order of the later text.
 */
export function rewordings(alignment: Alignment, content: ContentTerms): readonly Rewording[] {
  const cuts = cutWordings(alignment, changeSites(alignment), content);
  const bare = cuts.map(cut => bareOf(alignment, content, cut));
  const recurring = new Map<string, Set<string>>();
  cuts.forEach((cut, i) => {
    const key = bare[i];
    if (key === undefined) return;
    const among = recurring.get(wordingKey(alignment, key)) ?? new Set();
    recurring.set(wordingKey(alignment, key), among.add(wordingKey(alignment, cut)));
  });
  const chosen = cuts.map((cut, i) => {
    const key = bare[i];
    const recurs = key !== undefined && (recurring.get(wordingKey(alignment, key))?.size ?? 0) > 1;
    return recurs ? key : cut;
  });
  return grouped(alignment, chosen);
}

/** The changed words alone, where both sides have content words at their edges. */
function bareOf({earlier, later}: Alignment, content: ContentTerms, cut: Cut): Cut | undefined {
  const [only, ...others] = cut.sites;
  if (only === undefined || others.length > 0) return undefined;
  const isFull = (text: Text, terms: Uint8Array, {from, to}: TokenRange) =>
    from < to && [from, to - 1].every(row => terms[text.tokens.term[row] as number] === 1);
  if (!isFull(earlier, content.earlier, only.earlier) || !isFull(later, content.later, only.later)) {
    return undefined;
  }
  return {...only, sites: cut.sites};
}

function grouped(alignment: Alignment, cuts: readonly Cut[]): readonly Rewording[] {
  const found = new Map<string, {earlier: string; later: string; cuts: Cut[]}>();
  for (const cut of cuts) {
    const [earlier, later] = wordingsOf(alignment, cut);
    if (earlier === later || onlyListMarks(alignment, cut)) continue; // only marks or numbers of paragraphs changed
    const known = found.get(`${earlier}\n${later}`);
    if (known === undefined) found.set(`${earlier}\n${later}`, {earlier, later, cuts: [cut]});
    else known.cuts.push(cut);
  }
  const firstRow = ({cuts: [first]}: Rewording) => first?.later.from ?? 0;
  return [...found.values()].sort(
    (a, b) => b.cuts.length - a.cuts.length || firstRow(a) - firstRow(b) || byCodePoint(a.earlier, b.earlier),
  );
}

/** Whether nothing but numbers of one or two digits was put in, taken out or replaced. */
function onlyListMarks({earlier, later}: Alignment, {sites}: Cut): boolean {
  const words = sites.flatMap(site =>
    `${termsOf(earlier, site.earlier)} ${termsOf(later, site.later)}`.split(' ').filter(word => word !== ''),
  );
  return words.every(word => /^\d{1,2}$/.test(word));
}

function wordingKey(alignment: Alignment, site: ChangeSite): string {
  return wordingsOf(alignment, site).join('\n');
}

function wordingsOf({earlier, later}: Alignment, site: ChangeSite): readonly [string, string] {
  return [termsOf(earlier, site.earlier), termsOf(later, site.later)];
}

function termsOf({tokens}: Text, {from, to}: TokenRange): string {
  return Array.from(tokens.term.subarray(from, to), id => tokens.vocabulary.term(id)).join(' ');
}
