import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {type FrequencyList, readText, type Text} from '../../src/index.ts';

/**
 * The texts of a figure, read; undefined where they lie in a folder that this machine does not have.
 *
 * `known` keeps what was read for the next figure.
 */
export async function galleryTexts(
  names: readonly string[],
  folder: string | undefined,
  known: Map<string, Text | FrequencyList>,
): Promise<readonly (Text | FrequencyList)[] | undefined> {
  if (folder === undefined && names.some(name => name.includes('/'))) return undefined;
  const texts: (Text | FrequencyList)[] = [];
  for (const path of names.flatMap(name => pathsOf(name, folder ?? ''))) {
    const text = known.get(path) ?? (await readText(path));
    known.set(path, text);
    texts.push(text);
  }
  return texts;
}

function pathsOf(name: string, folder: string): readonly string[] {
  if (!name.includes('/')) return [name];
  if (!name.endsWith('/')) return [join(folder, name)];
  const files = readdirSync(join(folder, name)).filter(file => file.endsWith('.txt'));
  return files.sort().map(file => join(folder, name, file));
}
