import {walkXml} from './xml-walk.ts';

/**
 * Which elements of a document of an unknown kind stand within sentences: names that occur somewhere beside
 * characters that are not white space. All others part paragraphs.
 */
export function inlineNames(source: string): ReadonlySet<string> {
  const inline = new Set<string>();
  const open: {readonly children: Set<string>; hasText: boolean}[] = [{children: new Set(), hasText: false}];
  walkXml(source, {
    open({name}) {
      open.at(-1)?.children.add(name);
      open.push({children: new Set(), hasText: false});
    },
    close() {
      const closed = open.pop();
      if (closed?.hasText) for (const name of closed.children) inline.add(name);
    },
    text(start, end) {
      const around = open.at(-1);
      if (around !== undefined && /\S/.test(source.slice(start, end))) around.hasText = true;
    },
  });
  return inline;
}
