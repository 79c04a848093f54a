import type {Stands} from '../../align/rewording/stands-for.ts';
import {rowOf} from '../../base/columns.ts';
import type {WordingFinder} from '../../counts/phrases/wording-places.ts';
import type {Text} from '../../model/text.ts';

/** Texts in order, aligned two by two. */
export interface Family {
  readonly texts: readonly Text[];
  /** `stands.get(i)?.get(j)`: text i as the earlier, text j as the later, i < j. */
  readonly stands: ReadonlyMap<number, ReadonlyMap<number, Stands>>;
  readonly find: readonly WordingFinder[];
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

/** A variant has at most so many words more than the phrase; more is no wording of it. */
const MORE_WORDS = 5;

/**
 * In which wordings does a phrase live on in these texts?
 *
 * The phrase, and whatever the alignments show in its place in another text, and in the place of that, and so on. A
 * wording that shares no content word with the phrase, or has more than five words more, is none of its own. One that
 * has all its content words counts wherever it stands, others only where an alignment leads. What stands inside a
 * longer wording is not counted again.
 */
export function variantsOf(
  family: Family,
  phrase: string,
  isContent: (word: string) => boolean,
): readonly Variant[] {
  const most = phrase.split(' ').length + MORE_WORDS;
  const core = phrase.split(' ').filter(isContent);
  const shared = (wording: string) => core.filter(word => wording.split(' ').includes(word)).length;
  const found = new Map<string, Attestation>();
  const waiting = everywhere(family, phrase);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(keyOf(next))) continue;
    found.set(keyOf(next), next);
    for (const image of imagesOf(family, next)) {
      const {length} = image.wording.split(' ');
      if (length > most || (core.length > 0 && shared(image.wording) === 0)) continue;
      waiting.push(image);
      if (shared(image.wording) === core.length) waiting.push(...everywhere(family, image.wording));
    }
  }
  return variantsFrom(family, outermost([...found.values()]));
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

function variantsFrom(family: Family, attestations: readonly Attestation[]): readonly Variant[] {
  const variants = new Map<string, {rows: number[][]; steps: Map<string, Step>}>();
  const known = new Set(attestations.map(({wording}) => wording));
  for (const {k, from, wording} of attestations) {
    const variant = variants.get(wording) ?? {rows: family.texts.map((): number[] => []), steps: new Map()};
    variants.set(wording, variant);
    variant.rows[k]?.push(from);
  }
  for (const attestation of attestations) {
    for (const {wording, k} of imagesOf(family, attestation)) {
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
function imagesOf({texts, stands}: Family, {k, from, to}: Attestation): readonly Attestation[] {
  return texts.flatMap((other, j) => {
    const map = j > k ? stands.get(k)?.get(j)?.laterOf : stands.get(j)?.get(k)?.earlierOf;
    const range = map === undefined ? undefined : imageOf(other, map.subarray(from, to));
    return range === undefined ? [] : [{k: j, ...range}];
  });
}

/** From the first word that stands for one of these to the last, when half or more have one, in one clause. */
function imageOf({tokens}: Text, mapped: Int32Array): Omit<Attestation, 'k'> | undefined {
  const there = mapped.filter(row => row >= 0);
  if (2 * there.length < mapped.length || there.length === 0) return undefined;
  const [from, to] = [Math.min(...there), Math.max(...there) + 1];
  if ((tokens.clauses[rowOf(tokens.clauses, from) + 1] as number) < to) return undefined;
  const words = Array.from(tokens.term.subarray(from, to), id => tokens.vocabulary.term(id));
  return {from, to, wording: words.join(' ')};
}

function keyOf({k, from, to}: Attestation): string {
  return `${k} ${from} ${to}`;
}
