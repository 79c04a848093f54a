import {BLOCKS, HEADINGS} from './element-kinds.ts';
import type {ElementText} from './element-text.ts';
import {fragmentOf, type HtmlElement, type HtmlPage, hasClass, placesOf} from './html-page.ts';

const NOTES = new Set(['note', 'notes', 'endnote', 'endnotes', 'footnote', 'footnotes', 'enote', 'fn']);
const NOTES_HEADING = /^(?:(?:foot|end)?notes?|references|notes (?:and|&) references)[.:]?$/i;

/**
 * Which blocks of a page are notes, or headings above notes.
 *
 * A block is a note by its class, below a heading such as Footnotes, or when it begins with a link back to the link
 * that leads to it. A block that holds other blocks is none itself.
 */
export function noteBlocks(page: HtmlPage, textOf: ElementText): ReadonlyMap<number, 'note' | 'heading'> {
  const blocks = new Map<number, 'note' | 'heading'>();
  const linked = linkedBlocks(page);
  let below = false;
  let within = -1; // elements up to this index lie in a list of notes
  page.elements.forEach((element, i) => {
    if (HEADINGS.has(element.name)) {
      below = NOTES_HEADING.test(textOf(i));
      if (below) blocks.set(i, 'heading');
    } else if (isBlock(element)) {
      const isNote = hasClass(element, NOTES);
      if (holdsBlocks(page, i)) within = isNote ? element.after : within;
      else if (isNote || below || i < within || linked.has(i)) blocks.set(i, 'note');
    }
  });
  return blocks;
}

function isBlock({name}: HtmlElement): boolean {
  return BLOCKS.has(name) && !['body', 'html', 'hr', 'head'].includes(name);
}

function holdsBlocks({elements}: HtmlPage, i: number): boolean {
  const inner = elements[i + 1];
  return inner?.parent === i && BLOCKS.has(inner.name) && inner.name !== 'hr';
}

/** Blocks around a link to an earlier link that leads to it. */
function linkedBlocks(page: HtmlPage): ReadonlySet<number> {
  const places = placesOf(page);
  const blocks = new Set<number>();
  page.elements.forEach(({name, attributes}, i) => {
    const own = attributes.get('id') ?? attributes.get('name');
    const target = places.get(fragmentOf(attributes) ?? '');
    if (name !== 'a' || own === undefined || target === undefined || target >= i) return;
    const back = page.elements[target] as HtmlElement;
    if (back.name === 'a' && fragmentOf(back.attributes) === own) blocks.add(blockAround(page, i));
  });
  return blocks;
}

function blockAround({elements}: HtmlPage, i: number): number {
  let at = i;
  for (let steps = 0; at > 0 && steps < 20; steps++) {
    const {name, parent} = elements[at] as HtmlElement;
    if (BLOCKS.has(name)) return at;
    at = parent;
  }
  return at;
}
