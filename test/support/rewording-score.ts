import {align} from '../../src/align/align.ts';
import type {Cut} from '../../src/align/rewording/cut-wording.ts';
import {rewordings} from '../../src/align/rewording/rewordings.ts';
import {contentTerms} from '../../src/analyses/shift/content-terms.ts';
import {readText} from '../../src/io/read-text.ts';
import type {Alignment} from '../../src/model/alignment.ts';
import {sourceOffset} from '../../src/model/ledger.ts';
import type {Text} from '../../src/model/text.ts';
import type {Score} from './alignment-score.ts';
import {readJson} from './json.ts';

type Place = readonly [from: number, to: number, laterFrom: number, laterTo: number];

interface JudgedPair {
  readonly earlier: string;
  readonly later: string;
  readonly reworded: readonly Place[];
  readonly notReworded: readonly Place[];
}

/** The pairs of texts of the list judged by hand. */
export const {pairs: JUDGED} = readJson<{pairs: readonly JudgedPair[]}>('fixtures/rewordings.json');

/** Of the places judged by hand, which are told as rewordings? `found` counts only these, whatever else is told. */
export async function rewordingScore(folder: string, pair: JudgedPair): Promise<Score> {
  const alignment = align(
    await readText(`${folder}/${pair.earlier}`),
    await readText(`${folder}/${pair.later}`),
  );
  const told = rewordings(alignment, contentTerms(alignment)).flatMap(({cuts}) => cuts);
  const spans = told.map(cut => spanOf(alignment, cut));
  const isTold = (place: Place) => spans.some(span => isSame(place, span));
  const right = pair.reworded.filter(isTold).length;
  return {known: pair.reworded.length, found: right + pair.notReworded.filter(isTold).length, right};
}

function spanOf({earlier, later}: Alignment, cut: Cut): Place {
  return [...charactersOf(earlier, cut.earlier), ...charactersOf(later, cut.later)] as unknown as Place;
}

function charactersOf({document, tokens}: Text, {from, to}: Cut['earlier']): readonly [number, number] {
  const at = (offset: number) => sourceOffset(document.ledger, offset);
  return [at(tokens.start[from] as number), at(tokens.end[to - 1] as number)];
}

/** The same change when, in both texts, one span lies in the other: a recurring change is told without its neighbours. */
function isSame(a: Place, b: Place): boolean {
  const lies = (x: Place, y: Place) => y[0] <= x[0] && x[1] <= y[1] && y[2] <= x[2] && x[3] <= y[3];
  return lies(a, b) || lies(b, a);
}
