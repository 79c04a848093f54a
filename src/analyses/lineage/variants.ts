import type {IsProved} from '../../align/rewording/evidence.ts';
import type {Stands} from '../../align/rewording/stands-for.ts';
import {rowOf} from '../../base/columns.ts';
import type {WordingFinder} from '../../counts/phrases/wording-places.ts';
import type {Text} from '../../model/text.ts';
import {termAt} from '../../model/token-table.ts';

/** Texts in order, aligned two by two. */
export interface Family {
  readonly texts: readonly Text[];
  /** `pairs.get(i)?.get(j)`: text i as the earlier, text j as the later, i < j. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, AlignedPair>>;
  readonly find: readonly WordingFinder[];
}

/** What stands where a word stood, and whether that is the same place reworded. */
export interface AlignedPair extends Stands {
  readonly isProved: IsProved;
}

/** A place where a wording stands: tokens of text k. */
interface Attestation {
  readonly k: number;
  readonly from: number;
  readonly to: number;
  readonly wording: string;
}

/** How a wording came to be: the wording of an earlier text that stood in its place. */
export interface Step {
  readonly wording: string;
  readonly k: number;
  /** Places where the alignment shows it. */
  readonly places: number;
}

/** One wording of a phrase. */
export interface Variant {
  readonly wording: string;
  /** For each text, the first tokens of its occurrences. */
  readonly rows: readonly (readonly number[])[];
  /** Which wordings of earlier texts it replaced, most frequent first. */
  readonly steps: readonly Step[];
}

/** The rule, as notes print it. */
export const VARIANT_RULE =
  'a wording is what an alignment shows in the place of the phrase, or of another of its wordings, where enough words ' +
  'around it are shared (as for rewordings of shift); it begins and ends with a content word where the phrase does, ' +
  'shares a content word with it, has at most five words more, and two or more where the phrase has';

/** A variant has at most so many words more than the phrase; more is no wording of it. */
const MORE_WORDS = 5;

/**
 * In which wordings does a phrase live on in these texts?
 *
 * The phrase, and whatever the alignments show in its place in another text, and in the place of that, and so on, by
 * `VARIANT_RULE`. One that has all its content words counts wherever it stands, others only where an alignment leads. What stands inside a
 * longer wording is not counted again.
 */
export function variantsOf(
  family: Family,
  phrase: string,
  isContent: (word: string) => boolean,
): readonly Variant[] {
  const words = phrase.split(' ');
  const [least, most] = [Math.min(2, words.length), words.length + MORE_WORDS];
  const core = words.filter(isContent);
  const edges = {first: isContent(words[0] as string), last: isContent(words.at(-1) as string), isContent};
  const shared = (wording: string) => core.filter(word => wording.split(' ').includes(word)).length;
  const found = new Map<string, Attestation>();
  const waiting = everywhere(family, phrase);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(keyOf(next))) continue;
    found.set(keyOf(next), next);
    for (const image of imagesOf(family, next, edges)) {
      const {length} = image.wording.split(' ');
      if (length > most || length < least || (core.length > 0 && shared(image.wording) === 0)) continue;
      waiting.push(image);
      if (shared(image.wording) === core.length) waiting.push(...everywhere(family, image.wording));
    }
  }
  return variantsFrom(family, outermost([...found.values()]), edges);
}

/** Which ends of a wording must be content words: those that are in the phrase. */
interface Edges {
  readonly first: boolean;
  readonly last: boolean;
  readonly isContent: (word: string) => boolean;
}

function everywhere({find}: Family, wording: string): Attestation[] {
  const {length} = wording.split(' ');
  return find.flatMap((rowsOf, k) => rowsOf(wording).map(from => ({k, from, to: from + length, wording})));
}

/** Those that do not lie inside a longer one. */
function outermost(all: readonly Attestation[]): readonly Attestation[] {
  const sorted = all.toSorted((a, b) => a.k - b.k || a.from - b.from || b.to - a.to);
  const kept: Attestation[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.k !== next.k || next.to > last.to) kept.push(next);
  }
  return kept;
}

function variantsFrom(
  family: Family,
  attestations: readonly Attestation[],
  edges: Edges,
): readonly Variant[] {
  const variants = new Map<string, {rows: number[][]; steps: Map<string, Step>}>();
  const known = new Set(attestations.map(({wording}) => wording));
  for (const {k, from, wording} of attestations) {
    const variant = variants.get(wording) ?? {rows: family.texts.map((): number[] => []), steps: new Map()};
    variants.set(wording, variant);
    variant.rows[k]?.push(from);
  }
  for (const attestation of attestations) {
    for (const {wording, k} of imagesOf(family, attestation, edges)) {
      if (k > attestation.k || wording === attestation.wording || !known.has(wording)) continue;
      const steps = variants.get(attestation.wording)?.steps;
      const key = `${k}\n${wording}`;
      steps?.set(key, {wording, k, places: (steps.get(key)?.places ?? 0) + 1});
    }
  }
  return [...variants].map(([wording, {rows, steps}]) => ({
    wording,
    rows,
    steps: [...steps.values()].sort((a, b) => b.places - a.places || b.k - a.k),
  }));
}

/** What stands in the place of these words in each of the other texts. */
function imagesOf(
  {texts, pairs}: Family,
  {k, from, to, wording}: Attestation,
  edges: Edges,
): readonly Attestation[] {
  return texts.flatMap((other, j) => {
    const pair = j > k ? pairs.get(k)?.get(j) : pairs.get(j)?.get(k);
    if (pair === undefined) return [];
    const map = j > k ? pair.laterOf : pair.earlierOf;
    const image = imageOf(other, map.subarray(from, to), edges);
    if (image === undefined) return [];
    const own = {from, to};
    const site = j > k ? {earlier: own, later: image} : {earlier: image, later: own};
    return image.wording === wording || pair.isProved([site]) ? [{k: j, ...image}] : [];
  });
}

/**
 * From the first word that stands for one of these to the last, when half or more have one, in one clause. Function
 * words out of the order of the content words do not count: an "and" may have come from anywhere.
 */
function imageOf(text: Text, mapped: Int32Array, edges: Edges): Omit<Attestation, 'k'> | undefined {
  if (2 * mapped.filter(row => row >= 0).length < mapped.length) return undefined;
  const isTelling = (row: number) => row >= 0 && edges.isContent(termAt(text.tokens, row));
  const there = mapped.filter((row, i) => row >= 0 && (isTelling(row) || keepsOrder(mapped, i, isTelling)));
  if (there.length === 0) return undefined;
  const {clauses} = text.tokens;
  let [from, to] = [Math.min(...there), Math.max(...there) + 1];
  if ((clauses[rowOf(clauses, from) + 1] as number) < to) return undefined;
  while (edges.first && from < to && !edges.isContent(termAt(text.tokens, from))) from++;
  while (edges.last && to > from && !edges.isContent(termAt(text.tokens, to - 1))) to--;
  if (from === to) return undefined;
  const words = Array.from({length: to - from}, (_, i) => termAt(text.tokens, from + i));
  return {from, to, wording: words.join(' ')};
}

/** Whether what word i stands for comes after what the telling words before it stand for, and before the others. */
function keepsOrder(mapped: Int32Array, i: number, isTelling: (row: number) => boolean): boolean {
  const own = mapped[i] as number;
  return mapped.every((row, at) => !isTelling(row) || (at < i ? row <= own : row >= own));
}

function keyOf({k, from, to}: Attestation): string {
  return `${k} ${from} ${to}`;
}
