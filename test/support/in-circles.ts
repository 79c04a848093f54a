import {importsOf} from './imports-of.ts';
import type {ParsedSource} from './parsed-source.ts';

/** Files that import one another in a circle, of types too, or that lie between two circles; none in a house that stands. */
export function inCircles(sources: readonly ParsedSource[]): readonly string[] {
  const paths = new Set(sources.map(({path}) => path));
  let arrows = sources.flatMap(source =>
    importsOf(source).flatMap(({target}) => (paths.has(target) ? [[source.path, target] as const] : [])),
  );
  for (let before = -1; before !== arrows.length; ) {
    before = arrows.length;
    const [above, below] = [new Set(arrows.map(([from]) => from)), new Set(arrows.map(([, to]) => to))];
    arrows = arrows.filter(([from, to]) => below.has(from) && above.has(to));
  }
  return [...new Set(arrows.map(([from]) => from))].sort();
}
