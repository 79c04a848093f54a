import type {Span} from '../model/span.ts';
import type {Replacement} from './ledger-step.ts';

/** A short line or paragraph that may be a printer's: the number or the head of a page. */
export interface Furniture {
  readonly words: string;
  /** It stands where no text is parted: in the middle of a sentence, or at the edge of a page. */
  readonly isOutside: boolean;
  /** What takes it out. */
  readonly removal: Replacement;
}

/**
 * The short paragraphs of a text that hold no more than so many characters, and where form feeds part its pages, the first
 * and the last line of each; in reading order.
 */
export function pageFurniture(
  text: string,
  paragraphs: readonly Span[],
  longest: number,
): readonly Furniture[] {
  const edges = text.includes('\f') ? pageEdges(text, longest) : [];
  const taken = new Set(edges.map(({removal}) => removal.start));
  const between = paragraphs.flatMap(({start, end}, i) => {
    if (end - start > longest || taken.has(start)) return [];
    const removal = {start, before: text.slice(start, paragraphs[i + 1]?.start ?? end), after: ''};
    return [{words: text.slice(start, end), isOutside: cutsSentence(text, paragraphs, i), removal}];
  });
  const inside = edges.filter(
    ({removal: {start, before}}) => !overlaps(between, start, start + before.length),
  );
  return [...between, ...inside].sort((a, b) => a.removal.start - b.removal.start);
}

/** The paragraph before has no stop, the one after goes on. */
function cutsSentence(text: string, paragraphs: readonly Span[], i: number): boolean {
  const [before, after] = [paragraphs[i - 1], paragraphs[i + 1]];
  if (before === undefined || after === undefined) return false;
  const head = text.slice(after.start, after.start + 4);
  const tail = text.slice(Math.max(before.start, before.end - 2), before.end);
  return /[\p{L}\p{M},-]$/u.test(tail) && /^\p{Ll}(?![).])/u.test(head);
}

function pageEdges(text: string, longest: number): readonly Furniture[] {
  let at = 0;
  return text.split('\f').flatMap(page => {
    const start = at;
    at += page.length + 1;
    const lines = Array.from(page.matchAll(/[^\n]*\S[^\n]*\n?/g));
    const edges = lines.length > 2 ? [lines[0], lines.at(-1)] : [];
    return edges.flatMap(line => {
      const words = line?.[0].trim() ?? '';
      if (line === undefined || words.length > longest) return [];
      return [{words, isOutside: true, removal: {start: start + line.index, before: line[0], after: ''}}];
    });
  });
}

function overlaps(between: readonly Furniture[], start: number, end: number): boolean {
  return between.some(({removal}) => removal.start < end && start < removal.start + removal.before.length);
}
