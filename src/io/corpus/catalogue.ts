import {join} from 'node:path';
import * as z from 'zod';
import {named} from '../../base/named.ts';
import type {CatalogueEntry} from '../../model/catalogue-entry.ts';
import {SHIPPED} from '../corpus-folder.ts';
import {manifestSchema} from '../manifest.ts';
import {parseChecked} from '../parse-checked.ts';
import {readBytes} from '../read-bytes.ts';
import type {GivenFacts} from './given-facts.ts';

const {id, title, dates, place, language, edition, url, rights} = manifestSchema.shape;
const parties = title;

const catalogueSchema = z.strictObject({
  texts: z.array(
    z.strictObject({
      ...{id, title, dates, place, parties, language, edition, url, rights},
      splitOn: title.optional(),
    }),
  ),
});

/**
 * The texts that phraseshift knows of, in the order of the catalogue that comes with it. InputError.
 *
 * ```ts
 * const known = await readCatalogue();
 * known.find(({id}) => id === 'moscow-1960').title; // → 'Statement of 81 Communist and Workers Parties'
 * ```
 */
export async function readCatalogue(
  path = join(SHIPPED, 'catalogue.json'),
): Promise<readonly CatalogueEntry[]> {
  return parseChecked(new TextDecoder().decode(await readBytes(path)), path, catalogueSchema).texts;
}

/**
 * What the catalogue says of a text whichever file it comes in: not the address and the edition, which are those of the
 * page. InputError for an id that it does not know.
 */
export async function factsOfCatalogue(
  id: string,
): Promise<{readonly facts: GivenFacts; readonly splitOn: string | undefined}> {
  const records = (await readCatalogue()).map(entry => ({name: entry.id, entry}));
  const {entry} = named('text of the catalogue', id, records);
  const {title, dates, place, parties, language, rights, splitOn} = entry;
  return {facts: {title, dates, place, parties, language, rights}, splitOn};
}
