import type {Chart} from '../model/chart.ts';
import {escapeMarkdown} from './markdown.ts';

/** What stands under a figure in a paper, as Markdown: title, caption, notes, and the words for who cannot see it. */
export function formatCaption({title, caption, alt, width, height, table}: Chart): string {
  const notes = table.notes.map(({text}) => `- ${escapeMarkdown(text)}`);
  const blocks = [
    `**${escapeMarkdown(title)}.** ${escapeMarkdown(caption)}`,
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    `*Alternative text:* ${escapeMarkdown(alt)}`,
    `*Size at print:* ${width} × ${height} mm.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
