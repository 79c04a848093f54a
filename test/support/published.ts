import {readJson} from './json.ts';

/** One worked value of the literature, as test/fixtures/measures.json holds it. */
export interface Published<Input, Expected> {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly printed?: {readonly g2FourTerm?: number};
}

/** The worked values of a kind; throws when there is none, so that no test runs over nothing. */
export function published<Input, Expected>(kind: string): readonly Published<Input, Expected>[] {
  const {fixtures} = readJson<{fixtures: Published<Input, Expected>[]}>('fixtures/measures.json');
  const found = fixtures.filter(fixture => fixture.kind === kind);
  if (found.length === 0) throw new RangeError(`no worked value of this kind: ${kind}`);
  return found;
}
