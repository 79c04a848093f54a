import {rowOf} from '../base/columns.ts';
import {citation} from '../ingest/citation.ts';
import {placer} from '../ingest/placer.ts';
import type {Section} from '../model/section.ts';
import type {Span} from '../model/span.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, LINE, RUNNING_WORDS} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/**
 * What does the text say, paragraph by paragraph, and where does each begin in the raw file?
 *
 * A whole document shows its headings and paratext too, by `kind`; a part shows its own paragraphs.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(paragraphTable(await readText('moscow-1957:II')));
 * [first.citation, first.line]; // → ['moscow-1957:II.1', 77]
 * ```
 */
export function paragraphTable(text: Text): Table {
  const {document} = text;
  const placeOf = placer(document);
  const column = columnsOver(paragraphs(text));
  return table({
    name: 'paragraphs',
    title: `The paragraphs of ${text.label}`,
    texts: [textSize(text)],
    columns: [
      column.text({name: 'citation', title: 'Citation', about: 'text:part.paragraph'}, ({label}) => label),
      column.text({name: 'kind', title: 'Kind'}, ({section}) => document.sections[section]?.kind ?? null),
      column.number(LINE, ({span}) => placeOf(span.start).line),
      column.number(RUNNING_WORDS, ({words}) => words),
      column.text({name: 'text', title: 'Text'}, ({span}) => document.text.slice(span.start, span.end)),
    ],
    notes: [],
    recipe: recipeOf({command: 'show', texts: [text], settings: {as: 'paragraphs'}}),
  });
}

function paragraphs(text: Text) {
  const {document, tokens, counted, label} = text;
  const isPart = label !== document.id && label.includes(':');
  return Array.from(tokens.paragraphs.subarray(0, -1), (first, row) => {
    const section = rowOf(tokens.sections, first);
    const whole = paragraphSpan(document.text, tokens.start[first] as number);
    const {span} = document.sections[section] as Section;
    return {
      label: paragraphLabel(text, first, span.end < whole.end),
      section,
      words: (tokens.paragraphs[row + 1] as number) - first,
      span: {start: Math.max(whole.start, span.start), end: Math.min(whole.end, span.end)},
    };
  }).filter(({section}) => !isPart || counted.includes(section));
}

/** The paragraph around a place: from the blank line before it to the one after. */
function paragraphSpan(text: string, at: number): Span {
  const before = text.lastIndexOf('\n\n', at);
  const after = text.indexOf('\n\n', at);
  const [from, to] = [before < 0 ? 0 : before + 2, after < 0 ? text.length : after];
  const inner = text.slice(from, to);
  return {start: from + inner.length - inner.trimStart().length, end: from + inner.trimEnd().length};
}

/** The citation without its sentence, `moscow-1957:II.3`, unless a piece of a paragraph was asked for. */
function paragraphLabel({document, tokens}: Text, first: number, isCut: boolean): string {
  const {text, section, paragraph, sentence, label} = citation(document, tokens, first);
  return isCut || sentence > 1 ? label : `${text}:${section}.${paragraph}`;
}
