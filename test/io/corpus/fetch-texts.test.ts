import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {addTexts} from '../../../src/io/corpus/add-texts.ts';
import {fetchTexts} from '../../../src/io/corpus/fetch-texts.ts';
import {verifyTexts} from '../../../src/io/corpus/verify-texts.ts';
import {readManifests} from '../../../src/io/read-manifests.ts';
import {isAsItWas} from '../../../src/model/verification.ts';
import {localServers, page} from '../../support/local-server.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();
const {serving} = localServers();
const HTML =
  '<!DOCTYPE html><html><head><title>A Statement</title></head><body><h1>A Statement</h1><p>Peace can be kept.</p><p>War is not inevitable.</p></body></html>';

/** A mirror of the catalogue's pages, and how to fetch from it without waiting. */
async function mirror(answer = (_: string): string | undefined => HTML) {
  const asked: string[] = [];
  const host = await serving(({url = ''}, response) => {
    asked.push(url);
    const text = answer(url);
    if (text === undefined) response.writeHead(404).end();
    else page(response, text.replace('<p>', `<p>${url.replace(/\W/g, ' ')} `));
  });
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const corpus = join(scratch({}), 'corpus');
  return {
    asked,
    waits,
    corpus,
    host,
    options: {corpus, base: `http://${host}/mia`, fetching: {today: '2026-11-25', wait}},
  };
}

test('a text of the catalogue comes with what the catalogue knows, and the day and address it came from', async () => {
  const {options, corpus, host, asked} = await mirror();
  const path = '/mia/history/international/comintern/sino-soviet-split/other/1960statement.htm';
  const {changes} = await fetchTexts(['moscow-1960'], options);
  expect(changes).toMatchObject([{id: 'moscow-1960', change: 'added', format: 'html'}]);
  expect(asked).toEqual([path]);
  const [manifest] = (await readManifests(corpus)).manifests;
  expect(manifest).toMatchObject({
    title: 'Statement of 81 Communist and Workers Parties',
    dates: {adopted: '1960-11', published: '1960-12-05'},
    parties: "81 Communist and Workers' parties",
    url: `http://${host}${path}`,
    file: '1960statement.htm',
    retrieved: {date: '2026-11-25', from: `http://${host}${path}`, type: 'text/html; charset=utf-8'},
  });
  expect((await verifyTexts([], {folder: corpus})).texts.every(isAsItWas)).toBe(true);
});

test('what is there already is not asked for again, unless to replace it', async () => {
  const {options, asked} = await mirror();
  await fetchTexts(['moscow-1960'], options);
  const {changes, notes} = await fetchTexts(['moscow-1960'], options);
  expect(changes).toEqual([]);
  expect(notes.map(({text}) => text)).toEqual(['moscow-1960: already there; --replace fetches it again']);
  expect(asked).toHaveLength(1);
  expect((await fetchTexts(['moscow-1960'], {...options, replace: true})).changes).toMatchObject([
    {change: 'replaced'},
  ]);
});

test('all that have an address come with a pause between them; for the others it is said what to do', async () => {
  const {options, corpus, waits} = await mirror();
  const {changes, notes} = await fetchTexts('all', options);
  expect(changes).toHaveLength(8);
  expect(waits).toEqual(Array(7).fill(1000));
  expect(notes.filter(({code}) => code === 'no-address').map(({text}) => text)[0]).toBe(
    'no address is known: peace-manifesto-1957; add a file of your own: phraseshift add FILE --as peace-manifesto-1957',
  );
  expect((await readManifests(corpus)).manifests).toHaveLength(8);
});

test('one page that is missing leaves the corpus as it was, unless told to go on', async () => {
  const {options, corpus} = await mirror(url => (url.includes('proposal') ? undefined : HTML));
  await expect(fetchTexts('all', options)).rejects.toThrow(
    /^no such page: .*proposal\.htm \(404\); .*; or save the page yourself, and: phraseshift add FILE --as cpc-1963-06-14$/u,
  );
  expect(existsSync(corpus)).toBe(false);
  expect((await fetchTexts('all', {...options, skipUnreadable: true})).changes).toHaveLength(7);
});

test('a text without an address, an unknown one, and no network', async () => {
  const {options} = await mirror();
  await expect(fetchTexts(['moscow-1969'], options)).rejects.toThrow('phraseshift add FILE --as moscow-1969');
  await expect(fetchTexts(['moscow-1961'], options)).rejects.toThrow('did you mean moscow-1960?');
  const resolve = () => Promise.reject(Object.assign(new Error('offline'), {code: 'EAI_AGAIN'}));
  const {base: _, ...direct} = options;
  await expect(fetchTexts(['moscow-1960'], {...direct, fetching: {resolve}})).rejects.toThrow(
    /^cannot reach www\.marxists\.org \(EAI_AGAIN\): https:\/\/.*1960statement\.htm; .* phraseshift add FILE --as moscow-1960$/u,
  );
});

test('a mirror that leads into a private network is refused', async () => {
  const inner = await serving((_, response) => page(response, HTML));
  const outer = await serving((_, response) => response.writeHead(302, {location: `http://${inner}/`}).end());
  const corpus = join(scratch({}), 'corpus');
  await expect(fetchTexts(['moscow-1960'], {corpus, base: `http://${outer}`})).rejects.toThrow(
    'leads into a private network: ',
  );
  expect(existsSync(corpus)).toBe(false);
});

test('any page can be added by its address', async () => {
  const {host, corpus} = await mirror();
  const {changes} = await addTexts([`http://${host}/speeches/`, `http://${host}/letters/Open%20Letter`], {
    corpus,
  });
  expect(changes.map(({id}) => id)).toEqual(['a-statement', 'open-letter']);
  const manifest = JSON.parse(readFileSync(join(corpus, 'open-letter', 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({url: `http://${host}/letters/Open%20Letter`, file: 'Open Letter.html'});
});

test('a file of one’s own takes its place in the catalogue', async () => {
  const folder = scratch({'scan.txt': 'To all Communists.', 'other.txt': 'x'});
  const corpus = join(folder, 'corpus');
  await addTexts([join(folder, 'scan.txt')], {corpus, as: 'cpsu-1963-07-14', facts: {translator: 'T'}});
  expect((await readManifests(corpus)).manifests).toMatchObject([
    {id: 'cpsu-1963-07-14', dates: {adopted: '1963-07-14'}, translator: 'T', file: 'scan.txt'},
  ]);
  await expect(addTexts([join(folder, 'scan.txt')], {corpus, as: 'nothing'})).rejects.toThrow(
    'unknown text of the catalogue: nothing',
  );
});
