import {WIDEST_LABEL} from '../theme.ts';
import {chosenTerms} from './chosen-terms.ts';
import {type DotGroup, dotGroups, groupName} from './dot-groups.ts';
import {type Box, type LabelPlace, labelPlaces} from './label-places.ts';

/** A thing with a name that is drawn as a dot. */
interface Named {
  readonly term: string;
  /** As a figure may show it. */
  readonly name: string;
}

/** A dot with its name, and where the name stands, if there is room. */
export interface NamedDot<T> extends DotGroup<T> {
  /** Empty when it is not to be named. */
  readonly label: string;
  readonly place: LabelPlace | undefined;
}

/** Where dots lie, which of them are to be named, and what names keep clear of. */
export interface NamingOptions<T> {
  readonly place: (thing: T) => {readonly x: number; readonly y: number};
  /** How many are named when nobody asks for terms. */
  readonly top: number;
  readonly terms?: readonly string[] | undefined;
  /** Names stay inside. */
  readonly within: Box;
  /** Names stand on none of these. */
  readonly boxes?: readonly Box[];
}

/**
 * Things as dots; the first `top` of them, or the terms asked for, with names where names stand free.
 *
 * Things stand in the order of worth: the first is named first. InputError for a term that none has.
 */
export function namedDots<T extends Named>(
  things: readonly T[],
  {place, within, boxes, ...options}: NamingOptions<T>,
): readonly NamedDot<T>[] {
  const chosen = chosenTerms([...things.keys()], i => things[i]?.term ?? '', options);
  const wanted = new Set(chosen.map(i => things[i]));
  const room = (within.right - within.left) * WIDEST_LABEL;
  const groups = dotGroups(things, place);
  const named = groups.map(group => ({...group, label: nameOf(group, wanted, room)}));
  const labelled = named.filter(({label}) => label !== '');
  const places = labelPlaces(labelled, {within, dots: groups, ...(boxes === undefined ? {} : {boxes})});
  const placeOf = new Map(labelled.map((dot, i) => [dot, places[i]]));
  return named.map(dot => ({...dot, place: placeOf.get(dot)}));
}

function nameOf<T extends Named>({members}: DotGroup<T>, wanted: ReadonlySet<unknown>, room: number): string {
  const names = members.filter(thing => wanted.has(thing)).map(({name}) => name);
  return names.length === 0 ? '' : groupName(names, room);
}
