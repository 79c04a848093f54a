import {documentFrom, parseFile} from '../../ingest/ingest.ts';
import {splitOnHeadings} from '../../ingest/split-on-headings.ts';
import {textId} from './text-id.ts';
import type {TextSource} from './text-source.ts';

/**
 * The documents that stand in one file under headings that hold these words, each a text of its own with the bytes of the whole
 * file: `letters-1`, `letters-2`. Titles and dates are those of the headings. A file with fewer than two is left whole, with a note.
 */
export async function splitSource(
  source: TextSource,
  headings: string,
  id = source.id,
): Promise<readonly TextSource[]> {
  const {path, bytes, facts = {}} = source;
  const {format, encoding} = facts;
  const {parsed} = await parseFile(bytes, {path, format, encoding});
  const whole = documentFrom(parsed, {id: 'whole', path, sha256: ''});
  const parts = splitOnHeadings(whole, headings);
  if (parts.length < 2) {
    const which = headings === '' ? 'headings' : `headings with "${headings}"`;
    const note = {code: 'not-split', text: `${path}: no two ${which}; added as one text`};
    return [{...source, notes: [...(source.notes ?? []), note]}];
  }
  const stem = id ?? textId(nameOf(path)) ?? 'part';
  return parts.map(({title, date}, i) => ({
    ...source,
    id: `${stem}-${i + 1}`,
    facts: {...facts, title, dates: {...facts.dates, ...(date === undefined ? {} : {adopted: date})}},
    split: {headings, number: i + 1},
  }));
}

/** The last name of a path, without its ending. */
function nameOf(path: string): string {
  return (path.split(/[\\/]/u).at(-1) ?? path).replace(/(?<=.)\.[a-z][a-z0-9]{0,6}$/iu, '');
}
