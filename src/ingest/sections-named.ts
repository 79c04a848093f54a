import {unknownName} from '../base/named.ts';
import type {Document} from '../model/document.ts';
import {isCounted, type SectionKind} from '../model/section.ts';

const COUNTED: ReadonlySet<SectionKind> = new Set(['body', 'quotation']);

/**
 * Which sections `II`, `I,III` or `I-III` name: rising indexes into `document.sections`.
 *
 * A part means what lies in it too: its quotations and smaller parts. A range takes the sections of these kinds from
 * its first to its last. InputError for a section that is none.
 */
export function sectionsNamed(
  {sections}: Pick<Document, 'sections'>,
  names: string,
  kinds: ReadonlySet<SectionKind> = COUNTED,
): readonly number[] {
  const ids = sections.map(({id}) => id);
  const chosen = names.split(',').flatMap(part => {
    const name = part.trim();
    const range = ids.includes(name) ? partOf(sections, name, kinds) : rangeOf(ids, name);
    if (range === undefined) throw unknownName('section', name, countedIds(sections));
    return range.filter(
      i => sections[i]?.id === name || kinds.has((sections[i] as (typeof sections)[number]).kind),
    );
  });
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** A section and what is in it; only the latter, where a kind is left out that the section is of. */
function partOf(
  sections: Document['sections'],
  name: string,
  kinds: ReadonlySet<SectionKind>,
): readonly number[] {
  const inner = sections.flatMap(({id}, i) => (id.startsWith(`${name}.`) ? [i] : []));
  const own = sections.findIndex(({id}) => id === name);
  const {kind} = sections[own] as (typeof sections)[number];
  const isLeftOut = isCounted(kind) && !kinds.has(kind) && inner.length > 0;
  return isLeftOut ? inner : [own, ...inner];
}

/** Ids may hold hyphens themselves, so each hyphen is tried as the range's. A range ends where its last part ends. */
function rangeOf(ids: readonly string[], name: string): readonly number[] | undefined {
  for (const {index} of name.matchAll(/-/g)) {
    const first = ids.indexOf(name.slice(0, index));
    const to = name.slice(index + 1);
    const last = ids.indexOf(to);
    if (first < 0 || last < first) continue;
    const end = ids.findLastIndex((id, i) => i >= last && (id === to || id.startsWith(`${to}.`)));
    return Array.from({length: end - first + 1}, (_, i) => first + i);
  }
  return undefined;
}

function countedIds(sections: Document['sections']): readonly string[] {
  return sections.filter(({kind, within}) => isCounted(kind) && within === undefined).map(({id}) => id);
}
