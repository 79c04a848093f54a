import type {Methods} from '../model/methods.ts';
import {formatBibtex} from '../render/bibtex.ts';
import {formatCslJson} from '../render/csl-json.ts';
import {formatMethods} from '../render/methods-markdown.ts';
import {writeFileAtomic} from './write-file.ts';

/**
 * Writes the methods of a result: `<stem>.md`, and the works to cite as `<stem>.bib` and `<stem>.csl.json`.
 *
 * Gives the paths written. A place that cannot be written is an InputError.
 *
 * ```ts
 * import {frequencies, methods, readText, recipeDocuments} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957'), {top: 5});
 * const {documents} = await recipeDocuments(recipe);
 * const paths = await writeMethods(methods(recipe, documents), 'paper/methods');
 * paths; // → ['paper/methods.md', 'paper/methods.bib', 'paper/methods.csl.json']
 * ```
 */
export async function writeMethods(methods: Methods, stem: string): Promise<readonly string[]> {
  const files = [
    [`${stem}.md`, formatMethods(methods)],
    [`${stem}.bib`, formatBibtex(methods.references)],
    [`${stem}.csl.json`, formatCslJson(methods.references)],
  ] as const;
  for (const [path, content] of files) await writeFileAtomic(path, content);
  return files.map(([path]) => path);
}
