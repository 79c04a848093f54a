import {html, type Markup} from './markup.ts';

interface FileLink {
  /** What the reader sees: `PDF`. */
  readonly title: string;
  /** Folders and file, from the page. */
  readonly path: readonly string[];
}

/** Links to the files of a figure or table, which lie beside the page. */
export function fileLinks(label: string, files: readonly FileLink[]): readonly Markup[] {
  return files.map(({title, path}, i) => {
    return html`${i === 0 ? '' : ' · '}<a href="${pathAddress(path)}" aria-label="${label} as ${title}">${title}</a>`;
  });
}

/** The address of a file from the page: no name of a file breaks out of it. */
export function pathAddress(path: readonly string[]): string {
  return path.map(encodeURIComponent).join('/');
}
