import type {Methods} from '../model/methods.ts';
import {escapeMarkdown} from './markdown.ts';

/**
 * The methods of a result as Markdown: paragraphs, the texts with their editions, the measures.
 *
 * The works it names by author and year are in the bibliography beside it.
 *
 * ```ts
 * import {frequencies, methods, readText} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957'), {top: 5});
 * formatMethods(methods(recipe)).split('\n')[0]; // → '## Methods'
 * ```
 */
export function formatMethods({paragraphs, texts, measures, references}: Methods): string {
  const items = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([name, words]) => `- **${escapeMarkdown(name)}** ${escapeMarkdown(words)}`).join('\n');
  const blocks = [
    '## Methods',
    ...paragraphs.map(sentences => escapeMarkdown(sentences.join(' '))),
    ...(texts.length === 0 ? [] : ['### Texts', items(texts.map(({label, words}) => [label, words]))]),
    ...(measures.length === 0
      ? []
      : ['### Measures', items(measures.map(({title, words}) => [title, words]))]),
    ...(references.length === 0
      ? []
      : [`To cite: ${references.map(({cited}) => escapeMarkdown(cited)).join('; ')}.`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
