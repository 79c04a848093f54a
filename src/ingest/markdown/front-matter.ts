import {InputError} from '../../base/errors.ts';
import {factsFrom} from '../facts-from.ts';
import type {ParsedFacts} from '../parsed.ts';

/** A block of YAML at the head of a file: where the text begins after it, and what it says. */
export interface FrontMatter {
  readonly end: number;
  readonly facts: ParsedFacts;
}

const BLOCK = /^\uFEFF?---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** What the head of a Markdown file says of its text. InputError for a block that is no YAML. */
export async function frontMatter(text: string): Promise<FrontMatter> {
  const [block, yaml = ''] = BLOCK.exec(text) ?? [];
  if (block === undefined || !/^[\w"'-]+[ \t]*:/m.test(yaml)) return {end: 0, facts: {}};
  const {parse} = await import('yaml');
  try {
    const said: unknown = parse(yaml, {maxAliasCount: 20});
    return {end: block.length, facts: factsFrom(typeof said === 'object' && said !== null ? said : {})};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new InputError(`front matter is no YAML: ${reason}; mend it or take the block away`);
  }
}
