import {rowOf} from '../base/columns.ts';
import type {Section, SectionPlace} from '../model/section.ts';
import type {Text} from '../model/text.ts';
import type {TokenTable} from '../model/token-table.ts';
import {placeIn} from './place-in.ts';

/**
 * The same text with its sections cut at these words too, so that a paragraph or a sentence is a section of its own.
 *
 * What was counted is counted still, in more pieces. A piece is named by the paragraphs (and sentences) it holds, and
 * its words are cited as before. A cut inside a sentence or paragraph ends that there. Nothing is read again.
 */
export function cutText(text: Text, cuts: readonly number[]): Text {
  const {document, tokens, counted} = text;
  const borders = new Set(tokens.sections);
  const inner = [...new Set(cuts)].filter(cut => !borders.has(cut) && cut < tokens.term.length);
  if (inner.length === 0) return text;
  inner.sort((a, b) => a - b);
  const pieces = document.sections.flatMap((section, s) => piecesOf(text, {section, s, cuts: inner}));
  const isCounted = new Set(counted);
  return {
    ...text,
    document: {...document, sections: pieces.map(({section}) => section)},
    tokens: {
      ...withRows(tokens, inner),
      sections: Uint32Array.of(...pieces.map(({first}) => first), tokens.term.length),
    },
    counted: pieces.flatMap(({s}, i) => (isCounted.has(s) ? [i] : [])),
  };
}

interface Piece {
  readonly section: Section;
  /** Row of the section that it is cut from. */
  readonly s: number;
  readonly first: number;
}

function piecesOf(
  text: Text,
  {section, s, cuts}: {section: Section; s: number; cuts: readonly number[]},
): Piece[] {
  const {tokens, document} = text;
  const [from, to] = [tokens.sections[s] as number, tokens.sections[s + 1] as number];
  const inside = cuts.filter(cut => cut > from && cut < to);
  if (inside.length === 0) return [{section, s, first: from}];
  const firsts = [from, ...inside];
  const starts = firsts.map((first, k) =>
    k === 0 ? section.span.start : beginning(document.text, tokens.start[first] as number),
  );
  return firsts.map((first, k) => {
    const start = starts[k] as number;
    const limit = starts[k + 1] ?? section.span.end;
    const end = start + document.text.slice(start, limit).trimEnd().length;
    const within = placeIn(text, first);
    const last = placeIn(text, (firsts[k + 1] ?? to) - 1);
    const isWhole = within.sentence === 1 && endsParagraph(tokens, firsts[k + 1] ?? to);
    const name = nameOf(within, last, isWhole);
    return {
      section: {
        ...section,
        id: `${within.id}.${name}`,
        title: `${section.title}, ${name}`,
        span: {start, end},
        within,
      },
      s,
      first,
    };
  });
}

/** `3` or `3-5` for whole paragraphs, `3.2` or `3.2-3.4` for sentences. */
function nameOf(from: SectionPlace, to: SectionPlace, isWhole: boolean): string {
  const [first, last] = isWhole
    ? [`${from.paragraph}`, `${to.paragraph}`]
    : [`${from.paragraph}.${from.sentence}`, `${to.paragraph}.${to.sentence}`];
  return first === last ? first : `${first}-${last}`;
}

function endsParagraph({paragraphs}: TokenTable, end: number): boolean {
  return paragraphs[rowOf(paragraphs, Math.max(0, end - 1)) + 1] === end;
}

/** Where the marks that open a word's sentence stand: a quotation mark belongs to what follows it. */
function beginning(text: string, start: number): number {
  let at = start;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function withRows(tokens: TokenTable, cuts: readonly number[]): TokenTable {
  const [clauses, sentences, paragraphs] = [tokens.clauses, tokens.sentences, tokens.paragraphs].map(rows =>
    Uint32Array.from(new Set([...rows, ...cuts])).sort(),
  ) as [Uint32Array, Uint32Array, Uint32Array];
  return {...tokens, clauses, sentences, paragraphs};
}
