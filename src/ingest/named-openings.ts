import {InputError} from '../base/errors.ts';
import type {Body} from './body.ts';
import type {Opening} from './body-openings.ts';

/** A section as a manifest names it. */
export interface NamedSection {
  readonly id: string;
  readonly title: string;
  readonly begins: string;
  readonly kind?: 'body' | 'quotation' | 'note' | 'paratext' | undefined;
}

/** What each paragraph opens when the manifest names the sections. InputError for words with which none begins. */
export function namedOpenings({paragraphs, title}: Body, named: readonly NamedSection[]): readonly Opening[] {
  const first: Opening =
    title === undefined
      ? {id: 'preamble', title: 'Preamble', kind: 'body'}
      : {id: 'title', title: paragraphs[0] ?? '', kind: 'heading'};
  const openings: Opening[] = paragraphs.map((_, i) => (i === 0 ? first : undefined));
  if (title !== undefined && paragraphs.length > 1)
    openings[1] = {id: 'preamble', title: 'Preamble', kind: 'body'};
  let from = 0;
  for (const {id, title, begins, kind = 'body'} of named) {
    const at = paragraphs.findIndex((paragraph, i) => i >= from && paragraph.startsWith(begins));
    if (at < 0) {
      throw new InputError(
        `sections ${id}: no paragraph begins "${begins}"; expected one in the body, in reading order`,
      );
    }
    const isHeading = paragraphs[at] === begins && at + 1 < paragraphs.length;
    if (isHeading) openings[at] = {id: `${id}.heading`, title: begins, kind: 'heading'};
    openings[isHeading ? at + 1 : at] = {id, title, kind};
    from = at + 1;
  }
  return openings;
}
