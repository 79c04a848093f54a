import {holdsTypesAlone} from './house-rules.ts';
import {importsOf} from './imports-of.ts';
import type {ParsedSource} from './parsed-source.ts';

/** Tests that look at the house as a whole and prove no single file. */
const OF_THE_HOUSE = /^test\/(architecture|surface|examples)\.test\.ts$/;

/**
 * Which files hold code that no test proves? A file is proved by the test that mirrors it, by the test of its folder,
 * by a test (or what tests share) that imports it, or through a proved file of its own room that uses it. A registry
 * passes this on only when a test is about the registry, since such a test goes through all that it lists.
 *
 * By other means: `index.ts` and `browser.ts` by the surface test, `cli/main.ts` by the examples, the commands by the journeys.
 */
export function unproved(
  sources: readonly ParsedSource[],
  tests: readonly ParsedSource[],
): readonly string[] {
  const known = new Map(sources.map(source => [source.path, source]));
  const tested = new Set(directly(sources, tests));
  const proved = new Set<string>();
  const reach = (path: string): void => {
    const source = known.get(path);
    if (source === undefined || proved.has(path)) return;
    proved.add(path);
    if (path.endsWith('/registry.ts') && !tested.has(path)) return;
    for (const {target} of importsOf(source)) if (isOfSameRoom(path, target)) reach(target);
  };
  for (const path of tested) reach(path);
  return sources.filter(source => !holdsTypesAlone(source) && !proved.has(source.path)).map(({path}) => path);
}

function directly(sources: readonly ParsedSource[], tests: readonly ParsedSource[]): readonly string[] {
  const paths = new Set(tests.map(({path}) => path));
  const imported = tests
    .filter(({path}) => !OF_THE_HOUSE.test(path))
    .flatMap(importsOf)
    .map(({target}) => target);
  const mirrored = sources.map(({path}) => path).filter(path => namesOf(path).some(name => paths.has(name)));
  return [...imported, ...mirrored];
}

/** The tests that prove a file by their name. */
function namesOf(path: string): readonly string[] {
  if (path === 'src/cli/registry.ts') return ['test/journeys/declaration.test.ts'];
  if (path === 'src/cli/main.ts') return ['test/examples.test.ts'];
  if (path === 'src/index.ts' || path === 'src/browser.ts') return ['test/surface.test.ts'];
  const own = path.replace(/^src/, 'test').replace(/\.ts$/, '');
  return [own, own.replace(/\/[^/]*$/, '')].map(name => `${name}.test.ts`);
}

function isOfSameRoom(path: string, target: string): boolean {
  return path.split('/')[1] === target.split('/')[1];
}
