import {InputError} from '../base/errors.ts';
import type {Collation} from '../model/collation.ts';
import {renderCollation} from '../render/html/collation-page.ts';
import {formatLatexCollation} from '../render/latex-collation.ts';
import {collationPdf} from './collation-pdf.ts';
import {writeFileAtomic} from './write-file.ts';

type Writer = (collation: Collation) => string | Promise<Uint8Array>;

/** Ways to write a collation, by the ending of the file. */
export const COLLATION_FILES: {readonly [ending: string]: Writer} = {
  html: renderCollation,
  pdf: collationPdf,
  tex: formatLatexCollation,
};

/**
 * Whether a file's ending asks for a collation rather than a table.
 *
 * ```ts
 * ['side-by-side.html', 'passages.csv'].map(isCollationFile); // → [true, false]
 * ```
 */
export function isCollationFile(path: string): boolean {
  return Object.hasOwn(COLLATION_FILES, endingOf(path));
}

/**
 * Writes two texts side by side: HTML, PDF or LaTeX, as the file's ending tells; InputError for any other ending.
 *
 * ```ts
 * import {align, collation, readText} from 'phraseshift';
 *
 * const alignment = align(await readText('moscow-1957:I'), await readText('moscow-1957:IV'));
 * await writeCollation(collation(alignment), 'side-by-side.html');
 * (await readText('side-by-side.html')).document.source.format; // → 'html'
 * ```
 */
export async function writeCollation(collation: Collation, path: string): Promise<void> {
  const write = isCollationFile(path) ? COLLATION_FILES[endingOf(path)] : undefined;
  if (write === undefined) {
    throw new InputError(
      `no way to set texts side by side in ${path}; expected a file that ends in .html, .pdf or .tex`,
    );
  }
  await writeFileAtomic(path, await write(collation));
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
