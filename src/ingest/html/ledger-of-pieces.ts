import type {Ledger, LedgerStep} from '../../model/ledger.ts';

/** The rules of the reader of web pages, in the order in which the ledger lists what they did. */
const RULES = [
  'html-unread',
  'html-boilerplate',
  'html-provenance',
  'html-note-marks',
  'html-page-marks',
  'html-tags',
  'html-character-references',
  'html-white-space',
] as const;

export type HtmlRule = (typeof RULES)[number];

/** What stands for a stretch of the source, and by which rule. */
export interface Piece {
  readonly rule: HtmlRule;
  readonly start: number;
  readonly end: number;
  after: string;
}

/** One ledger step a rule, from pieces that rise and do not overlap, all in places of the source. */
export function ledgerOfPieces(source: string, pieces: readonly Piece[]): Ledger {
  const joined = joinedPieces(source, pieces);
  const ranks = Uint8Array.from(joined, ({rule}) => RULES.indexOf(rule));
  return RULES.map((_, rank) => stepOf(source, joined, {ranks, rank})).filter(({start}) => start.length > 0);
}

/** Pieces side by side become one, where white space has gone between tags; what changes nothing is left out. */
function joinedPieces(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isGone = piece.rule === 'html-white-space' && piece.after === '';
    const isPart = last?.end === piece.start && (isGone || last.rule === piece.rule);
    if (isPart && (last.after === '' || piece.after === '')) {
      joined[joined.length - 1] = {...last, end: piece.end, after: last.after + piece.after};
    } else if (piece.after !== source.slice(piece.start, piece.end)) joined.push(piece);
  }
  return joined;
}

function stepOf(
  source: string,
  pieces: readonly Piece[],
  {ranks, rank}: {readonly ranks: Uint8Array; readonly rank: number},
): LedgerStep {
  const own = pieces.filter((_, i) => ranks[i] === rank);
  const start = new Uint32Array(own.length);
  let [shift, count] = [0, 0];
  pieces.forEach((piece, i) => {
    if (ranks[i] === rank) start[count++] = piece.start + shift;
    else if ((ranks[i] as number) < rank) shift += piece.after.length - (piece.end - piece.start);
  });
  return {
    rule: RULES[rank] as HtmlRule,
    start,
    before: own.map(piece => source.slice(piece.start, piece.end)),
    after: own.map(({after}) => after),
  };
}
