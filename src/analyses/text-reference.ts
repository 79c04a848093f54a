import type {Document} from '../model/document.ts';
import type {Reference} from '../model/reference.ts';

/**
 * How is a text of the corpus cited?
 *
 * By its title and edition, its translator, the day it was published (or adopted, where only that is known) and its
 * address, as its manifest has them; without an author, whom no manifest names. The edition stands where a bibliography
 * prints the publisher. What the manifest lacks is left out; the SHA-256 of the file says which bytes were read.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {document} = await readText('moscow-1957');
 * const {title, issued} = textReference(document);
 * issued; // → '1957-12'
 * ```
 */
export function textReference({id, title, dates, place, source}: Document): Reference {
  const issued = dates.published ?? dates.adopted;
  const adopted = dates.published === undefined ? undefined : dates.adopted;
  const notes = [
    adopted === undefined ? undefined : `Adopted ${adopted}${place === undefined ? '' : `, ${place}`}`,
    source.transcriber === undefined ? undefined : `Transcribed by ${source.transcriber}`,
    `SHA-256 of the file ${source.sha256}`,
  ].filter(note => note !== undefined);
  return {
    id,
    cited: id,
    type: 'document',
    author: [],
    ...(source.translator === undefined ? {} : {translator: [{literal: source.translator}]}),
    ...(issued === undefined ? {} : {issued}),
    title,
    ...(source.edition === undefined ? {} : {publisher: source.edition}),
    ...(source.url === undefined ? {} : {URL: source.url}),
    note: notes.join('. '),
    seen: source.path,
  };
}
