import type {Span} from '../model/span.ts';
import type {Mark} from './parsed.ts';

type Kind = Exclude<Mark['kind'], 'page'>;

/** What goes before, where marks overlap. */
const RANK: {readonly [K in Kind]: number} = {quotation: 1, heading: 2, note: 3, paratext: 4};

/** What the markup says of each paragraph; undefined where it says nothing. Both rise by start. */
export function paragraphMarks(
  paragraphs: readonly Span[],
  marks: readonly Mark[],
): readonly (Mark | undefined)[] {
  const found: (Mark | undefined)[] = paragraphs.map(() => undefined);
  let first = 0;
  for (const mark of marks) {
    if (mark.kind === 'page') continue;
    while (first < paragraphs.length && (paragraphs[first] as Span).end <= mark.span.start) first++;
    for (let i = first; i < paragraphs.length && holds(mark, paragraphs[i] as Span); i++) {
      const other = found[i];
      if (other === undefined || rank(other) < rank(mark)) found[i] = mark;
    }
  }
  return found;
}

function holds({span}: Mark, {start, end}: Span): boolean {
  return span.start <= start && end <= span.end;
}

function rank({kind}: Mark): number {
  return kind === 'page' ? 0 : RANK[kind];
}
