import type {Ledger} from '../../model/ledger.ts';
import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Mark} from '../parsed.ts';
import {type Aside, asideOf, type MarkFacts, type Separator, type Stream, streamOf} from './text-stream.ts';

/** Takes the markup out of a source on record, as a reader walks through it from its head to its end. */
export interface TextBuilder {
  /** The source from `start` to `end` is running text, or stands for `as`; white space is collapsed to one space. */
  text(start: number, end: number, as?: string): void;
  /** The same, its line ends kept. */
  lines(start: number, end: number): void;
  /** What follows is parted from what went before by at least this; two paragraphs never by more than a blank line. */
  part(separator: Separator): void;
  /** What follows until `close` has this mark; marks of no words are left out. */
  open(mark: MarkFacts): void;
  close(): void;
  /** A page begins here, or, within a word, after that word. */
  page(label?: string): void;
  /** What follows until `closeAside` is taken out of the running text to its end: a footnote never cuts a sentence. */
  openAside(mark: MarkFacts): void;
  closeAside(): void;
  /** The step that leads from the source to the text (none when they are the same), and the marks in the text. */
  done(): {readonly ledger: Ledger; readonly marks: readonly Mark[]};
}

// White space that is not one space within a line.
const UNEVEN = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+|^ | $/g;

/**
 * A builder for one source; the ledger step is named `rule`.
 *
 * Whatever is called, the ledger leads from the source to the text and back: stretches that do not rise are taken
 * as put in where the last one ended.
 */
export function textBuilder(source: string, rule: string): TextBuilder {
  const main = streamOf();
  const asides: Aside[] = [];
  const open: Stream[] = [main];
  const record = recorder(source);
  const emit = (start: number, end: number, as?: string) => {
    if (as === undefined ? start >= end : as === '') return;
    const stream = open.at(-1) as Stream;
    const words = as ?? source.slice(start, end);
    const separator = stream.put(words);
    if (stream === main) record.put({start, end, separator, words});
  };
  const part = (separator: Separator) => open.at(-1)?.part(separator);
  const collapsed = (from: number, to: number) => {
    let start = from;
    for (const {index, 0: run} of source.slice(from, to).matchAll(UNEVEN)) {
      emit(start, from + index);
      part(' ');
      start = from + index + run.length;
    }
    emit(start, to);
  };
  const text = (start: number, end: number, as?: string) =>
    as === undefined ? collapsed(start, end) : emit(start, end, as);
  return {
    text,
    lines(start, end) {
      for (let line = start; line < end; part('\n')) {
        const newline = source.indexOf('\n', line);
        const lineEnd = newline < 0 || newline > end ? end : newline;
        text(line, lineEnd);
        line = lineEnd + 1;
        if (newline < 0 || newline >= end) return;
      }
    },
    part,
    open: mark => open.at(-1)?.open(mark),
    close: () => open.at(-1)?.close(),
    page: label => main.page(label),
    openAside(mark) {
      open.push(streamOf(mark));
    },
    closeAside() {
      const aside = open.length > 1 ? open.pop() : undefined;
      if (aside !== undefined && aside.length > 0) asides.push(asideOf(aside));
    },
    done() {
      const {words, marks} = joined(main, asides);
      const replacements = record.done(words);
      return {ledger: replacements.length === 0 ? [] : [ledgerStep(rule, replacements)], marks};
    },
  };
}

/** What stands between the stretches that are kept, and what was put there. */
function recorder(source: string) {
  const replacements: Replacement[] = [];
  let last = 0;
  const replace = (end: number, after: string) => {
    const before = source.slice(last, end);
    if (before !== after) replacements.push({start: last, before, after});
    last = Math.max(last, end);
  };
  return {
    put({start, end, separator, words}: {start: number; end: number; separator: string; words: string}) {
      if (start >= last && source.startsWith(words, start) && words.length === end - start) {
        replace(start, separator);
        last = end;
      } else {
        replace(Math.max(end, last), separator + words);
      }
    },
    done(after: string): readonly Replacement[] {
      replace(source.length, after);
      return replacements;
    },
  };
}

/** The asides as they follow the text, and all marks in their places: by start, then the longest first. */
function joined(main: Stream, asides: readonly Aside[]): {words: string; marks: readonly Mark[]} {
  const marks = [...main.marks()];
  let words = '';
  for (const {text, marks: inner} of asides) {
    words += `${main.length + words.length === 0 ? '' : '\n\n'}${text}`;
    const shift = main.length + words.length - text.length;
    for (const mark of inner) {
      marks.push({...mark, span: {start: mark.span.start + shift, end: mark.span.end + shift}});
    }
  }
  return {words, marks: marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)};
}
