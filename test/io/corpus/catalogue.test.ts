import {expect, test} from '@jest/globals';
import {factsOfCatalogue, readCatalogue} from '../../../src/io/corpus/catalogue.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();

test('the catalogue that is shipped knows the declarations and letters, with or without an address', async () => {
  const entries = await readCatalogue();
  const withAddress = entries.filter(({url}) => url !== undefined).map(({id}) => id);
  expect(withAddress).toEqual([
    ...[
      'moscow-1957',
      'moscow-1960',
      'cpsu-1963-02-21',
      'cpc-1963-03-09',
      'cpc-1963-06-14',
      'seven-letters-1964',
    ],
    ...['cpsu-1964-06-15', 'cpsu-1964-07-30'],
  ]);
  const without = entries.filter(({url}) => url === undefined).map(({id}) => id);
  expect(without).toEqual(['peace-manifesto-1957', 'cpsu-1963-03-30', 'cpsu-1963-07-14', 'moscow-1969']);
  expect(entries.every(({rights}) => rights.startsWith('Not established.'))).toBe(true);
  expect(new Set(entries.map(({id}) => id)).size).toBe(entries.length);
  expect(entries.flatMap(({id, splitOn}) => (splitOn === undefined ? [] : [id]))).toEqual([
    'seven-letters-1964',
  ]);
});

test('what it says of a text in another file leaves out address and edition, which are the page’s', async () => {
  expect((await factsOfCatalogue('moscow-1960')).facts).toEqual({
    title: 'Statement of 81 Communist and Workers Parties',
    dates: {adopted: '1960-11', published: '1960-12-05'},
    place: 'Moscow',
    parties: "81 Communist and Workers' parties",
    language: 'en',
    rights: expect.stringMatching(/^Not established\./u),
  });
  expect((await factsOfCatalogue('cpc-1963-06-14')).facts).toMatchObject({dates: {adopted: '1963-06-14'}});
  expect((await factsOfCatalogue('seven-letters-1964')).splitOn).toBe('letter');
  await expect(factsOfCatalogue('moscow-1961')).rejects.toThrow(
    'unknown text of the catalogue: moscow-1961; did you mean moscow-1960?',
  );
});

test('a catalogue with an unknown key is refused by its path', async () => {
  const folder = scratch({'catalogue.json': '{"texts": [], "more": 1}'});
  await expect(readCatalogue(`${folder}/catalogue.json`)).rejects.toThrow(
    'catalogue.json: unknown key: more',
  );
});
