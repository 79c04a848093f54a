import {InputError} from '../../base/errors.ts';
import type {KnownTexts} from './known-texts.ts';
import {textId} from './text-id.ts';

// What a program called it, not a person.
const SAYS_NOTHING = /^(index|default|text|texts|document|untitled|unnamed|page|content|download|file|main)$/;

/** What an id can be made of. */
export interface IdSources {
  /** As it is named to the user. */
  readonly path: string;
  readonly longName?: string | undefined;
  readonly title?: string | undefined;
  readonly sha256: string;
}

/**
 * What a text shall be called that nobody named: by its file, by its title where the file's name says nothing, by its
 * bytes where neither has letters.
 *
 * Two files of one name in one call take their folders' names with them. InputError where a text of another call has the id.
 */
export function freeId(
  {path, longName, title, sha256}: IdSources,
  {byId}: KnownTexts,
  replace: boolean,
): string {
  const short = plainId(path, title) ?? `text-${sha256.slice(0, 8)}`;
  const known = byId.get(short);
  if (known === undefined || (replace && !known.isNew)) return short;
  if (!known.isNew) throw isTaken(short, path);
  const long = textId(stem(longName ?? title ?? ''));
  if (long !== undefined && !byId.has(long)) return long;
  throw new InputError(`two texts for one id: ${short} (${path}); add one of them alone with --id`);
}

/** The error for an id that another text has. */
export function isTaken(id: string, path: string): InputError {
  return new InputError(
    `another text has this id: ${id} (${path}); name a new one with --id, or take its place with --replace`,
  );
}

function plainId(path: string, title: string | undefined): string | undefined {
  const byName = textId(stem(path.split(/[\\/]/u).at(-1) ?? ''));
  if (byName !== undefined && !SAYS_NOTHING.test(byName)) return byName;
  return (title === undefined ? undefined : textId(title)) ?? byName;
}

/** Without the ending of a file. */
function stem(path: string): string {
  return path.replace(/(?<=[^\\/])\.[a-z][a-z0-9]{0,6}$/iu, '');
}
