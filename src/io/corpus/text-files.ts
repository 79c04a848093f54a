import {stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Note} from '../../model/note.ts';
import {isWebAddress, webAddress} from '../network/web-address.ts';
import {type FetchingOptions, pageFile} from './page-file.ts';
import {readLimited} from './read-limited.ts';
import type {TextFile} from './text-source.ts';
import {walkFolder} from './walk-folder.ts';

/** The files that a user's words name, none of them read yet. */
export interface TextFiles {
  readonly files: readonly TextFile[];
  readonly notes: readonly Note[];
}

/** A file for each name and each address of the web, all the files for a folder. InputError for a folder that may not be read. */
export async function textFiles(
  words: readonly string[],
  {limit, fetching = {}}: {readonly limit: number; readonly fetching?: FetchingOptions | undefined},
): Promise<TextFiles> {
  const files: TextFile[] = [];
  const notes: Note[] = [];
  const named = new Set(words.filter(isWebAddress).map(address => webAddress(address).host));
  for (const word of words) {
    if (isWebAddress(word)) files.push(pageFile(word, {named, limit, fetching}));
    else if (await isFolder(word)) {
      const walk = await walkFolder(word);
      notes.push(...walk.notes);
      files.push(...walk.files.map(below => fileAt(join(word, below), {limit, longName: below})));
    } else {
      files.push(fileAt(word, {limit, longName: word}));
    }
  }
  return {files, notes};
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function fileAt(path: string, {limit, longName}: {limit: number; longName: string}): TextFile {
  const long = longName === basename(path) ? undefined : longName;
  return {path, read: async () => [{path, longName: long, bytes: await readLimited(path, limit)}]};
}
