import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import type {Document} from '../../model/document.ts';
import type {ReportDefinition, SectionDefinition, TextGroup} from '../../model/report-definition.ts';

/** The ids of the texts of each group, in the order of a report: as listed, or by date. */
export type TextGroups = ReadonlyMap<string, readonly string[]>;

/**
 * Which texts of a corpus does a report speak of?
 *
 * A group may be empty, when the corpus has no later or no dated text. `beside` are texts that are no part of the corpus
 * but may be what others come after: those that come with phraseshift. InputError for an `after` that has no date.
 *
 * ```ts
 * import {corpusFolder, readCorpus} from 'phraseshift';
 *
 * const {documents} = await readCorpus(await corpusFolder());
 * textGroups({texts: {family: {dated: true}}}, documents).get('family'); // → ['moscow-1957']
 * ```
 */
export function textGroups(
  {texts, path}: ReportDefinition,
  documents: readonly Document[],
  beside: readonly Document[] = [],
): TextGroups {
  const dated = datedOf(documents).sort((a, b) => byCodePoint(a.date, b.date) || byCodePoint(a.id, b.id));
  const known = [...dated, ...datedOf(beside)];
  const idsOf = (group: TextGroup): readonly string[] => {
    if (typeof group === 'string') return [group];
    if (!('after' in group) && !('dated' in group)) return group;
    if ('dated' in group) return dated.map(({id}) => id);
    const since = known.find(({id}) => id === group.after);
    if (since === undefined) {
      throw new InputError(
        `${path}: no date of ${group.after} in the corpus; expected the id of a dated text`,
      );
    }
    return dated.filter(({date}) => date > since.date).map(({id}) => id);
  };
  return new Map(Object.entries(texts).map(([name, group]) => [name, idsOf(group)]));
}

function datedOf(documents: readonly Document[]): {readonly id: string; readonly date: string}[] {
  return documents.flatMap(({id, dates}) => {
    const date = dates.adopted ?? dates.published;
    return date === undefined ? [] : [{id, date}];
  });
}

/**
 * The texts that others come after, each once.
 *
 * ```ts
 * turningPoints({texts: {later: {after: 'moscow-1957'}, all: {dated: true}}}); // → ['moscow-1957']
 * ```
 */
export function turningPoints({texts}: ReportDefinition): readonly string[] {
  return [
    ...new Set(
      Object.values(texts).flatMap(group =>
        typeof group === 'object' && 'after' in group ? [group.after] : [],
      ),
    ),
  ];
}

/** One section of a report for one text of its group, or for none. */
export interface SectionTurn {
  readonly section: SectionDefinition;
  /** The id of the text it is told of this time. */
  readonly each?: string;
}

/** The sections of a report in order, each as often as its group has texts. */
export function sectionTurns({sections, path}: ReportDefinition, groups: TextGroups): readonly SectionTurn[] {
  const known = {groups, path};
  return sections.flatMap((section): readonly SectionTurn[] => {
    if (!hasEnough(section, known)) return [];
    if (section.each === undefined) return [{section}];
    return knownGroup(section.each, known).map(each => ({section, each}));
  });
}

function hasEnough(section: SectionDefinition, known: Known): boolean {
  const least = 'story' in section ? {} : (section.least ?? {});
  return Object.entries(least).every(([group, count]) => knownGroup(group, known).length >= count);
}

interface Known {
  readonly groups: TextGroups;
  readonly path: string;
  readonly each?: string | undefined;
}

/** The names of texts that `of` means: `later` is all of a group, `declaration:II` a part of each. */
export function textNames(of: readonly string[], known: Known): readonly string[] {
  return of.flatMap(name => {
    const [group = '', ...part] = name.split(':');
    const ids = group === 'each' && known.each !== undefined ? [known.each] : knownGroup(group, known);
    return ids.map(id => [id, ...part].join(':'));
  });
}

function knownGroup(name: string, {groups, path}: Known): readonly string[] {
  const ids = groups.get(name);
  if (ids !== undefined) return ids;
  throw new InputError(
    `${path}: unknown group: ${name}; expected one of ${[...groups.keys(), 'each'].join(', ')}`,
  );
}
