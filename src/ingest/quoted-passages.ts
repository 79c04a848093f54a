// Fewer words in one paragraph are a remark, not a passage.
const FEWEST_WORDS = 40;
/** Where more paragraphs than this begin with a quotation mark, people talk: the marks do not set passages apart. */
const MOST_QUOTED = 0.15;
/** Of so few paragraphs no share is telling. */
const FEW = 20;
const OPENS = /^["“„«‘]/;
const CLOSES = /["”“»’]\s*(?:[.,;:]|\[\d+\]|\(\d+\)|\d{1,2})?$/;

/**
 * Which paragraphs are quotations by their marks: whole paragraphs in quotation marks, several of which each open
 * one, or one of 40 words or more. Not in texts full of talk.
 */
export function quotedPassages(paragraphs: readonly string[]): ReadonlySet<number> {
  const opening = paragraphs.map(paragraph => OPENS.test(paragraph));
  const found = new Set<number>();
  if (opening.filter(opens => opens).length > MOST_QUOTED * paragraphs.length && paragraphs.length > FEW)
    return found;
  for (let i = 0; i < paragraphs.length; i++) {
    const end = opening[i] ? passageEnd(paragraphs, i) : i;
    const isLong = end > i + 1 || (paragraphs[i] ?? '').split(/\s+/).length >= FEWEST_WORDS;
    if (end > i && isLong) for (let k = i; k < end; k++) found.add(k);
    i = Math.max(i, end - 1);
  }
  return found;
}

/** Index after the paragraph that closes what paragraph i opens; i itself where it is not a passage on its own. */
function passageEnd(paragraphs: readonly string[], i: number): number {
  const mark = (paragraphs[i] ?? '').charAt(0);
  for (let k = i; k < paragraphs.length && (paragraphs[k] ?? '').startsWith(mark); k++) {
    const paragraph = paragraphs[k] ?? '';
    if (closesAtEnd(paragraph, mark)) return k + 1;
    if (closesInside(paragraph, mark)) return i;
  }
  return i;
}

const CLOSING: {readonly [opening: string]: string} = {'"': '"', '“': '”', '„': '“', '«': '»', '‘': '’'};

function closesAtEnd(paragraph: string, mark: string): boolean {
  return CLOSES.test(paragraph) && !closesInside(paragraph, mark);
}

/** Whether the quotation ends before the paragraph does; an apostrophe ends nothing. */
function closesInside(paragraph: string, mark: string): boolean {
  const closing = CLOSING[mark] ?? mark;
  const inner = paragraph.slice(1).replace(CLOSES, '');
  let depth = 1;
  for (const [found] of inner.matchAll(/["“”„«»‘]|’(?![\p{L}\p{N}])/gu)) {
    if (found === closing) depth--;
    else if (found === mark) depth++;
    if (depth === 0) return true;
  }
  return false;
}
