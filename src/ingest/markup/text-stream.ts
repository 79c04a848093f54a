import type {Mark} from '../parsed.ts';

/** What stands between two words: nothing, a space, a line end, or a blank line between paragraphs. */
export type Separator = '' | ' ' | '\n' | '\n\n';

export type MarkFacts = Omit<Mark, 'span'>;

/** Words in a row with marks on them: the running text, or one note beside it. */
export interface Stream {
  readonly length: number;
  /** Puts words at the end and gives what stands before them. */
  put(words: string): Separator;
  part(separator: Separator): void;
  open(mark: MarkFacts): void;
  close(): void;
  page(label: string | undefined): void;
  /** Marks still open end here, and pages that no word followed begin here. */
  marks(): readonly Mark[];
  text(): string;
}

/** A finished note: its words, and the marks in them. */
export interface Aside {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A stream of no words yet; with `whole`, all its words have this mark, and they can be asked for. */
export function streamOf(whole?: MarkFacts): Stream {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  const open: {readonly mark: MarkFacts; start: number}[] = [];
  const pages: (string | undefined)[] = [];
  let [length, begun, pending]: [number, number, Separator] = [0, 0, ''];
  const close = () => {
    const last = open.pop();
    begun = Math.min(begun, open.length);
    if (last !== undefined && last.start >= 0 && length > last.start) {
      marks.push({...last.mark, span: {start: last.start, end: length}});
    }
  };
  const placePages = (at: number) => {
    for (const label of pages.splice(0)) {
      marks.push({kind: 'page', span: {start: at, end: at}, ...(label === undefined ? {} : {label})});
    }
  };
  if (whole !== undefined) open.push({mark: whole, start: -1});
  return {
    get length() {
      return length;
    },
    put(words) {
      const separator = length === 0 ? '' : pending;
      const start = length + separator.length;
      const page = pages.length === 0 ? undefined : pagePlace(start, separator, words);
      if (page !== undefined) placePages(page);
      for (; begun < open.length; begun++) (open[begun] as {start: number}).start = start;
      if (whole !== undefined) pieces.push(separator, words);
      length = start + words.length;
      pending = '';
      return separator;
    },
    part(separator) {
      if (separator.length > pending.length || (separator === '\n' && pending === ' ')) pending = separator;
    },
    open: mark => open.push({mark, start: -1}),
    close,
    page: label => pages.push(label),
    marks() {
      while (open.length > 0) close();
      placePages(length);
      return marks;
    },
    text: () => pieces.join(''),
  };
}

/** A page begins where words begin; where it begins within a word, after the word, if that ends here. */
function pagePlace(start: number, separator: Separator, words: string): number | undefined {
  if (start === 0 || separator !== '') return start;
  const space = words.search(/\s/);
  return space < 0 ? undefined : start + space + 1;
}

/** A note whose words have all been put. */
export function asideOf(stream: Stream): Aside {
  return {marks: stream.marks(), text: stream.text()};
}
