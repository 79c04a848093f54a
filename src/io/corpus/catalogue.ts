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
      split: z.array(z.strictObject({id, title, dates, parties})).optional(),
    }),
  ),
});

/** The texts that phraseshift knows of, in the order of the catalogue that comes with it. InputError. */
export async function readCatalogue(
  path = join(SHIPPED, 'catalogue.json'),
): Promise<readonly CatalogueEntry[]> {
  return parseChecked(new TextDecoder().decode(await readBytes(path)), path, catalogueSchema).texts;
}

/**
 * What the catalogue says of a text whichever file it comes in: not the address and the edition, which are those of the
 * page. InputError for an id that it does not know.
 */
export async function factsOfCatalogue(id: string): Promise<GivenFacts> {
  const entries = await readCatalogue();
  const parts = entries.flatMap(({split = [], ...entry}) => [
    entry,
    ...split.map(part => ({...part, language: entry.language, rights: entry.rights, place: undefined})),
  ]);
  const records = parts.map(entry => ({name: entry.id, entry}));
  const {title, dates, place, parties, language, rights} = named('text of the catalogue', id, records).entry;
  return {title, dates, place, parties, language, rights};
}
