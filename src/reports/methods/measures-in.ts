import {MEASURES} from '../../measures/registry.ts';
import type {Measure} from '../../model/measure.ts';

/** The cards of measures as recipes and columns name them: `keyness/lrc95`, or `lrc95` for the first of that name. */
export function measuresIn(names: readonly string[]): readonly Measure[] {
  const used = new Set(names);
  const all: readonly Measure[] = MEASURES;
  return all.filter(
    ({name, family}, i) =>
      used.has(`${family}/${name}`) ||
      (used.has(name) && all.findIndex(measure => measure.name === name) === i),
  );
}
