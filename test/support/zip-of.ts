import {strToU8, type Zippable, zipSync} from 'fflate';

/** A ZIP file with these members, in this order; text is written as UTF-8. `stored` ones are not packed. */
export function zipOf(
  members: {readonly [path: string]: string | Uint8Array},
  stored: readonly string[] = [],
): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(members)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, {level: stored.includes(path) ? 0 : 6, mtime: '2000-01-01T00:00:00'}];
  }
  return zipSync(files);
}
