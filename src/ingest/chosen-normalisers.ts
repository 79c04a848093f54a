import {named} from '../base/named.ts';
import type {Document} from '../model/document.ts';
import {NORMALISERS} from './normalise/registry.ts';
import type {Normaliser} from './normaliser.ts';

/** Which normalisers work, besides and instead of those that do by default. */
export interface NormaliserChoice {
  readonly on?: readonly string[] | undefined;
  readonly off?: readonly string[] | undefined;
}

/** The normalisers that work under this choice, in the order of the registry. InputError for a name that is none. */
export function chosenNormalisers({on = [], off = []}: NormaliserChoice = {}): readonly Normaliser[] {
  for (const name of [...on, ...off]) named('normaliser', name, NORMALISERS);
  return NORMALISERS.filter(({name, isDefault}) => (isDefault || on.includes(name)) && !off.includes(name));
}

/**
 * What a user types: rules to switch on, or off with `no-` before them, parted by commas; `all`, `none`.
 * InputError for a name that is none.
 *
 * ```ts
 * parseNormaliserChoice('running-heads,no-ligatures'); // → {on: ['running-heads'], off: ['ligatures']}
 * ```
 */
export function parseNormaliserChoice(typed: string): NormaliserChoice {
  const every = NORMALISERS.map(({name}) => name);
  const words = typed.split(',').map(word => word.trim());
  const on = new Set<string>();
  const off = new Set<string>();
  for (const word of words) {
    const isOff = word === 'none' || word.startsWith('no-');
    const names = word === 'all' || word === 'none' ? every : [word.replace(/^no-/, '')];
    for (const name of names) {
      named('normaliser', name, NORMALISERS);
      (isOff ? off : on).add(name);
      (isOff ? on : off).delete(name);
    }
  }
  return {on: [...on], off: [...off]};
}

/** A choice with another upon it: what the second names goes before what the first says. */
export function chosenUpon(first: NormaliserChoice = {}, second: NormaliserChoice = {}): NormaliserChoice {
  const [{on = [], off = []}, {on: moreOn = [], off: moreOff = []}] = [first, second];
  return {
    on: [...on.filter(name => !moreOff.includes(name)), ...moreOn],
    off: [...off.filter(name => !moreOn.includes(name)), ...moreOff],
  };
}

/** The same choice, naming only what differs from the default; undefined when nothing does. */
export function differingChoice(choice: NormaliserChoice = {}): Document['normalise'] {
  const chosen: ReadonlySet<string> = new Set(chosenNormalisers(choice).map(({name}) => name));
  const names = (isOn: boolean) =>
    NORMALISERS.filter(({name, isDefault}) => isDefault !== isOn && chosen.has(name) === isOn).map(
      ({name}) => name,
    );
  const [on, off] = [names(true), names(false)];
  return on.length + off.length === 0 ? undefined : {on, off};
}
