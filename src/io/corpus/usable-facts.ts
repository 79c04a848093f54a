import type {ParsedFacts} from '../../ingest/parsed.ts';
import type {Note} from '../../model/note.ts';
import {manifestSchema} from '../manifest.ts';

type FactName = keyof ParsedFacts & keyof typeof manifestSchema.shape;

/** What a file says of itself, as far as it is what a manifest can hold; the rest is noted, so that it can be given by hand. */
export function usableFacts(
  facts: ParsedFacts,
  path: string,
): {readonly facts: ParsedFacts; readonly notes: readonly Note[]} {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  const [kept, left]: [typeof entries, typeof entries] = [[], []];
  for (const entry of entries) (isUsable(entry) ? kept : left).push(entry);
  return {
    facts: Object.fromEntries(kept),
    notes: left.map(([name, value]) => ({
      code: 'unusable-fact',
      text: `${path}: its ${name} is left out: ${JSON.stringify(value)}; give it by flag`,
    })),
  };
}

function isUsable([name, value]: [string, unknown]): boolean {
  const schema = manifestSchema.shape[name as FactName];
  return schema?.safeParse(value).success ?? false;
}
