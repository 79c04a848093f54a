import {areVerses} from '../front-matter/verse-lines.ts';
import type {Heading} from './heading.ts';
import {numberOf} from './missing-headings.ts';

type Found = readonly (Heading | undefined)[];

/**
 * Which headings number the parts of a poem that stands in one chapter: several of one word, from 1 on, with verses
 * below each and no other heading among them, between two chapters whose numbers follow one another.
 *
 * The parts of a book have chapters in them, and a book of poems has no chapters around its parts: both keep their headings.
 */
export function partsOfPoems(paragraphs: readonly string[], found: Found): ReadonlySet<number> {
  const named = found.flatMap((heading, at) =>
    heading === undefined || heading.numeral !== undefined ? [] : [{at, ...numberOf(heading)}],
  );
  const inPoems = new Set<number>();
  for (let k = 1; k < named.length; k++) {
    let end = k;
    while (named[end]?.word === named[k]?.word && named[end]?.value === end - k + 1) end++;
    const [before, after] = [named[k - 1], named[end]];
    const isWithin = before !== undefined && before.word === after?.word && after.value === before.value + 1;
    const parts = named.slice(k, end);
    if (parts.length < 2 || !isWithin || before.word === parts[0]?.word) continue;
    if (parts.every(({at}) => areVerses((paragraphs[at + 1] ?? '').split('\n').map(line => line.trim()))))
      for (const {at} of parts) inPoems.add(at);
  }
  return inPoems;
}
