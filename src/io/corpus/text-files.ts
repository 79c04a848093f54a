import {stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Note} from '../../model/note.ts';
import {readLimited} from './read-limited.ts';
import type {TextFile} from './text-source.ts';
import {walkFolder} from './walk-folder.ts';

/** The files that a user's words name, none of them read yet. */
export interface TextFiles {
  readonly files: readonly TextFile[];
  readonly notes: readonly Note[];
}

/** A file for each name, all the files for a folder. InputError for a folder that may not be read. */
export async function textFiles(
  named: readonly string[],
  {limit}: {readonly limit: number},
): Promise<TextFiles> {
  const files: TextFile[] = [];
  const notes: Note[] = [];
  for (const name of named) {
    const found = await stat(name).catch(() => undefined);
    if (found?.isDirectory()) {
      const walk = await walkFolder(name);
      notes.push(...walk.notes);
      files.push(...walk.files.map(below => fileAt(join(name, below), {limit, longName: below})));
    } else {
      files.push(fileAt(name, {limit, longName: name}));
    }
  }
  return {files, notes};
}

function fileAt(path: string, {limit, longName}: {limit: number; longName: string}): TextFile {
  return {
    path,
    read: async () => [
      {
        path,
        longName: longName === basename(path) ? undefined : longName,
        bytes: await readLimited(path, limit),
      },
    ],
  };
}
