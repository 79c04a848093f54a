import type {Reference} from '../model/reference.ts';
import {WORKS} from './works.ts';

const BY_NAME: ReadonlyMap<string, Reference> = new Map(WORKS.map(work => [work.cited, work]));

// The longest name first, so that it counts before a name within it; never the end of a longer name nobody listed.
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).map(escaped);
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}]|& )(?:${NAMES.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Which works does a source name, in the order in which it names them?
 *
 * Takes the `source` of a measure card, or any text of ours: `Gries 2008: 409–410` names Gries 2008. Each work once;
 * none for a text that names none.
 *
 * ```ts
 * worksCited('Wilson 1927; interval: Clopper & Pearson 1934').map(({id}) => id); // → ['wilson-1927', 'clopper-pearson-1934']
 * ```
 */
export function worksCited(source: string): readonly Reference[] {
  const names = new Set(Array.from(source.matchAll(NAMED), ([name]) => name));
  return [...names].flatMap(name => BY_NAME.get(name) ?? []);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
