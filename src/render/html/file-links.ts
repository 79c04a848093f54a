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
    const address = path.map(encodeURIComponent).join('/');
    return html`${i === 0 ? '' : ' · '}<a href="${address}" aria-label="${label} as ${title}">${title}</a>`;
  });
}
