import type {Span} from '../model/span.ts';

/**
 * Where the paragraphs of a text stand: stretches of lines between blank lines, without the white space around them.
 *
 * A line with nothing but white space is blank.
 */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const lineEnd = newline < 0 ? text.length : newline;
    const content = text.slice(line, lineEnd);
    const trimmed = content.trimStart();
    if (trimmed !== '') {
      if (start < 0) start = line + content.length - trimmed.length;
      end = line + content.trimEnd().length;
    } else if (start >= 0) {
      spans.push({start, end});
      start = -1;
    }
    line = lineEnd + 1;
  }
  if (start >= 0) spans.push({start, end});
  return spans;
}
