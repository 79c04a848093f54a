import {named} from '../base/named.ts';
import type {Measure} from '../model/measure.ts';
import {MEASURES} from './registry.ts';

/**
 * Which measures does a name mean? One for `keyness/g2-four-term`; for a bare name those of every family that has it.
 *
 * InputError for a name that there is not, with the nearest that there is.
 *
 * ```ts
 * measuresNamed('log-dice').map(({family}) => family); // → ['association']
 * ```
 */
export function measuresNamed(name: string): readonly Measure[] {
  const all: readonly Measure[] = MEASURES;
  const found = all.filter(measure => measure.name === name || `${measure.family}/${measure.name}` === name);
  if (found.length > 0) return found;
  const names = all.map(measure => ({
    name: name.includes('/') ? `${measure.family}/${measure.name}` : measure.name,
  }));
  named('measure', name, names);
  return found;
}
