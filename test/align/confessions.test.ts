import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {readText} from '../../src/io/read-text.ts';
import type {Alignment, PassageOperation} from '../../src/model/alignment.ts';
import {sourceOffset} from '../../src/model/ledger.ts';
import type {Text} from '../../src/model/text.ts';
import {expectLawful} from '../support/alignment-laws.ts';

const FOLDER = `${process.env.PHRASESHIFT_TEXTS ?? ''}/confessions`;
const describeReal = existsSync(FOLDER) ? describe : describe.skip;
const checked = JSON.parse(readFileSync(new URL('../fixtures/confessions.json', import.meta.url), 'utf8'));

type Side = 'earlier' | 'later';
type Pair = readonly [from: number, to: number, laterFrom: number, laterTo: number];

async function read(side: Side): Promise<Text> {
  const text = await readText(`${FOLDER}/${checked[side].file}`);
  return {...text, counted: [...text.document.sections.keys()]};
}

async function confessions(): Promise<Alignment> {
  return align(await read('earlier'), await read('later'));
}

/** The tokens between two characters of the raw file, as rows from and to. */
function rowsBetween({document, tokens}: Text, from: number, to: number): readonly [number, number] {
  const at = Array.from(tokens.start, offset => sourceOffset(document.ledger, offset));
  return [at.filter(offset => offset < from).length, at.filter(offset => offset < to).length];
}

/** What share of these tokens of one side lies in passages of these operations. */
function shareIn(
  alignment: Alignment,
  side: Side,
  span: readonly [number, number],
  operations: readonly PassageOperation[],
) {
  const [from, to] = rowsBetween(alignment[side], ...span);
  const tokens = `${side}Tokens` as const;
  const inside = alignment.passages
    .filter(({operation}) => operations.includes(operation))
    .reduce(
      (sum, passage) =>
        sum + Math.max(0, Math.min(passage[tokens].to, to) - Math.max(passage[tokens].from, from)),
      0,
    );
  return inside / (to - from);
}

/** The chapters of a confession by their headings: rows of the words under each. */
function chapters({document, tokens}: Text): readonly (readonly [number, number])[] {
  const {paragraphs, start, end} = tokens;
  const heads = [...paragraphs.subarray(0, -1).keys()].filter(k => {
    const [from, to] = [paragraphs[k] as number, paragraphs[k + 1] as number];
    return to - from < 18 && document.text.slice(start[from], end[to - 1]).startsWith('Of ');
  });
  return heads.map((k, i) => [paragraphs[k + 1] as number, paragraphs[heads[i + 1] ?? -1] ?? start.length]);
}

function sameShare(partners: Int32Array, [from, to]: readonly [number, number]): number {
  return partners.subarray(from, to).filter(at => at >= 0).length / (to - from);
}

describeReal('Westminster 1647 and London Baptist 1689, against a list checked by hand', () => {
  test('nothing is lost', async () => expectLawful(await confessions()), 30_000);

  test('passages kept: the same words go with one another', async () => {
    const alignment = await confessions();
    expect(checked.kept.length).toBeGreaterThanOrEqual(40);
    for (const [from, to, laterFrom, laterTo] of checked.kept as readonly Pair[]) {
      const [a, aEnd] = rowsBetween(alignment.earlier, from, to);
      const [b, bEnd] = rowsBetween(alignment.later, laterFrom, laterTo);
      expect(bEnd - b).toBe(aEnd - a);
      expect([...alignment.laterOf.subarray(a, aEnd)]).toEqual(
        Array.from({length: aEnd - a}, (_, k) => b + k),
      );
    }
  }, 30_000);

  test('passages edited: reworded, and found beside one another', async () => {
    const alignment = await confessions();
    expect(checked.edited.length).toBeGreaterThanOrEqual(40);
    for (const [from, to, laterFrom, laterTo] of checked.edited as readonly Pair[]) {
      const [a, aEnd] = rowsBetween(alignment.earlier, from, to);
      const [b, bEnd] = rowsBetween(alignment.later, laterFrom, laterTo);
      const partners = [...alignment.laterOf.subarray(a, aEnd)].filter(at => at >= 0);
      expect(partners.length).toBeGreaterThan(0);
      expect(partners.every(at => at >= b && at < bEnd)).toBe(true);
      expect(shareIn(alignment, 'earlier', [from, to], ['edited', 'split', 'merged'])).toBe(1);
    }
  }, 30_000);

  test('passages new and dropped stand in one text alone', async () => {
    const alignment = await confessions();
    expect(checked.new.length).toBeGreaterThanOrEqual(10);
    for (const span of checked.new) expect(shareIn(alignment, 'later', span, ['new'])).toBe(1);
    for (const span of checked.dropped) expect(shareIn(alignment, 'earlier', span, ['dropped'])).toBe(1);
  }, 30_000);

  test('chapters taken over, partly taken over, left out, added: as a reader sees them', async () => {
    const {earlier, later, laterOf, earlierOf} = await confessions();
    const [old, added] = [chapters(earlier), chapters(later)];
    expect([old.length, added.length]).toEqual([33, 32]);
    const {takenOver, partly, leftOut, addedLater} = checked.chapters;
    const share = (k: number) => sameShare(laterOf, old[k - 1] as readonly [number, number]);
    for (const k of takenOver) expect(share(k)).toBeGreaterThan(0.7);
    for (const k of partly) expect(share(k)).toBeGreaterThan(0.05);
    for (const k of partly) expect(share(k)).toBeLessThan(0.7);
    for (const k of leftOut) expect(share(k)).toBeLessThan(0.02);
    for (const k of addedLater) {
      expect(sameShare(earlierOf, added[k - 1] as readonly [number, number])).toBeLessThan(0.02);
    }
  }, 30_000);
});
