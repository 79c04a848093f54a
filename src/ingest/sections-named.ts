import {unknownName} from '../base/named.ts';
import type {Document} from '../model/document.ts';
import {isCounted} from '../model/section.ts';

/**
 * Which sections `II`, `I,III` or `I-III` name: rising indexes into `document.sections`.
 *
 * A range takes the counted sections from its first to its last. InputError for a section that is none.
 */
export function sectionsNamed({sections}: Pick<Document, 'sections'>, names: string): readonly number[] {
  const ids = sections.map(({id}) => id);
  const chosen = names.split(',').flatMap(part => {
    const name = part.trim();
    const at = ids.indexOf(name);
    if (at >= 0) return [at];
    const range = rangeOf(ids, name);
    if (range === undefined) throw unknownName('section', name, countedIds(sections));
    return range.filter(i => isCounted((sections[i] as (typeof sections)[number]).kind));
  });
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** Ids may hold hyphens themselves, so each hyphen is tried as the range's. */
function rangeOf(ids: readonly string[], name: string): readonly number[] | undefined {
  for (const {index} of name.matchAll(/-/g)) {
    const first = ids.indexOf(name.slice(0, index));
    const last = ids.indexOf(name.slice(index + 1));
    if (first >= 0 && last >= first) return Array.from({length: last - first + 1}, (_, i) => first + i);
  }
  return undefined;
}

function countedIds(sections: Document['sections']): readonly string[] {
  return sections.filter(({kind}) => isCounted(kind)).map(({id}) => id);
}
