import {applyStep} from '../../model/ledger.ts';
import {decodeDetected} from '../decode-detected.ts';
import type {Format} from '../format.ts';
import {refuseEndless} from '../markdown/endless.ts';
import {footnotes} from '../markdown/footnotes.ts';
import {frontMatter} from '../markdown/front-matter.ts';
import {markdownText} from '../markdown/markdown-text.ts';
import {c1Notes} from '../markup/c1-notes.ts';
import {namedCharacters} from '../markup/named-characters.ts';
import {textBuilder} from '../markup/text-builder.ts';
import {lineEnds} from '../normalise/line-ends.ts';

/**
 * Markdown, told by its name: nothing in the bytes tells it from plain text. The source text is the file's own.
 *
 * Headings, quotations, footnotes (`[^1]`), tables cell by cell; what links and pictures lead to is left out.
 */
export const markdown = {
  name: 'markdown',
  title: 'Markdown',
  extensions: ['.md', '.markdown', '.mkd'],
  matches: path => /\.(?:md|markdown|mkd)$/i.test(path),
  async parse(bytes, {encoding}) {
    const decoded = await decodeDetected(bytes, {encoding});
    const ends = lineEnds.changes(decoded.text);
    const source = applyStep(decoded.text, ends);
    refuseEndless(source);
    const {end, facts} = await frontMatter(source);
    const {Marked} = await import('marked');
    const tokens = new Marked(footnotes).lexer(source.slice(end));
    const builder = textBuilder(source, 'markdown-markup');
    const walk = {source, builder, entities: await namedCharacters(source), at: end, end};
    for (const token of tokens) {
      walk.end = walk.at + token.raw.length;
      const next = walk.end;
      markdownText([token], walk);
      walk.at = next;
    }
    const {ledger, marks} = builder.done();
    return {
      ...decoded,
      ledger: [...(ends.start.length === 0 ? [] : [ends]), ...ledger],
      marks,
      notes: [...(decoded.notes ?? []), ...c1Notes(source)],
      facts,
      isParted: true,
    };
  },
} as const satisfies Format;
