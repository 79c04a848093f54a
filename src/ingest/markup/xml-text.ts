import type {TextBuilder} from './text-builder.ts';
import type {MarkFacts, Separator} from './text-stream.ts';
import {withReferences} from './with-references.ts';
import {walkXml, type XmlElement, type XmlWalkOptions} from './xml-walk.ts';

/** What an element means for the running text. */
export interface Role {
  /** What parts it from what stands before and after it. */
  readonly part?: Separator;
  readonly mark?: MarkFacts;
  /** The name of the element around it that the mark is for; the element itself when absent. */
  readonly of?: string;
  /**
   * `text`: its characters are words. `silent`: its own are not, those of elements in it may be. `dropped`: nothing
   * in it counts. `lines`: words, and line ends as they stand. `aside`: taken to the end of the text, with its mark.
   * As the element around it when absent.
   */
  readonly content?: 'text' | 'silent' | 'dropped' | 'lines' | 'aside';
  /** Words that stand for it. */
  readonly put?: string;
  /** The element stands for quotation marks, which are put where its words bring none of their own. */
  readonly isQuoted?: true;
  /** A page begins here: its number, empty when it has none. */
  readonly page?: string;
}

type Content = 'text' | 'silent' | 'dropped' | 'lines';

interface OpenElement {
  readonly element: XmlElement;
  readonly role: Role;
  readonly content: Content;
  readonly isQuoted: boolean;
  marks: number;
}

/**
 * Walks an XML document into a builder, each element as its role says; `content` is that outside the root's own role.
 *
 * InputError as `walkXml`.
 */
export function xmlText(
  source: string,
  builder: TextBuilder,
  roleOf: (element: XmlElement) => Role,
  options: XmlWalkOptions = {},
): void {
  const open: OpenElement[] = [];
  const {base = 0, entities} = options;
  walkXml(
    source,
    {
      open(element, end) {
        const around = open.at(-1)?.content ?? 'text';
        const role = around === 'dropped' ? {} : roleOf(element);
        const content = contentOf(role, around);
        const isQuoted = role.isQuoted === true && !bringsMarks(source, end - base);
        open.push({element, role, content, isQuoted, marks: 0});
        begin(builder, open, end);
      },
      close(_element, end) {
        const {role, isQuoted, marks} = open.pop() as OpenElement;
        if (isQuoted) builder.text(end, end, '”');
        for (let i = 0; i < marks; i++) builder.close();
        if (role.content === 'aside') builder.closeAside();
        else if (role.part !== undefined) builder.part(role.part);
      },
      text(start, end, isVerbatim) {
        const content = open.at(-1)?.content;
        if (content === 'silent' || content === 'dropped') return;
        const write = content === 'lines' ? builder.lines : builder.text;
        if (isVerbatim) write(start, end);
        else withReferences(source.slice(start - base, end - base), {start, builder, write, entities});
      },
    },
    options,
  );
}

/** Whether the first word after a place stands in quotation marks. */
function bringsMarks(source: string, at: number): boolean {
  const ahead = source.slice(at, at + 200).replace(/<[^>]*>/g, '');
  return /^\s*(?:["'“”‘’«„‹]|&(?:quot|apos|#(?:34|39|8216|8220|171);))/.test(ahead);
}

function contentOf({content}: Role, around: Content): Content {
  if (around === 'dropped' || content === undefined) return around;
  return content === 'aside' ? (around === 'silent' ? 'silent' : 'text') : content;
}

/** What an element does to the text when it opens; the element is the last of `open`. */
function begin(builder: TextBuilder, open: readonly OpenElement[], end: number): void {
  const {role, isQuoted} = open.at(-1) as OpenElement;
  if (role.content === 'aside') builder.openAside(role.mark ?? {kind: 'note'});
  else if (role.part !== undefined) builder.part(role.part);
  if (role.page !== undefined) builder.page(role.page === '' ? undefined : role.page);
  if (role.put !== undefined) builder.text(end, end, role.put);
  if (isQuoted) builder.text(end, end, '“');
  if (role.mark === undefined || role.content === 'aside') return;
  const owner = open.findLast(({element}, i) =>
    role.of === undefined ? i === open.length - 1 : element.name === role.of,
  );
  if (owner === undefined) return;
  builder.open(role.mark);
  owner.marks++;
}
