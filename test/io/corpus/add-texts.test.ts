import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {addTexts} from '../../../src/io/corpus/add-texts.ts';
import {readCorpus} from '../../../src/io/read-corpus.ts';
import {readManifests} from '../../../src/io/read-manifests.ts';
import {readText} from '../../../src/io/read-text.ts';
import {undone} from '../../../src/model/ledger.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();
const ids = async (corpus: string) => (await readManifests(corpus)).manifests.map(({id}) => id);

describe('a file', () => {
  test('is kept byte for byte, with its text, its ledger and its manifest, and can be read', async () => {
    const raw = '\uFEFFPeace and war.\r\n\r\nWar\r\nand peace.';
    const folder = scratch({'Open Letter.txt': raw});
    const corpus = join(folder, 'corpus');
    const {changes, notes} = await addTexts([join(folder, 'Open Letter.txt')], {corpus});
    expect(changes).toMatchObject([
      {id: 'open-letter', change: 'added', format: 'plain', encoding: 'utf-8', parts: 1},
    ]);
    expect(notes).toEqual([]);
    expect(readdirSync(join(corpus, 'open-letter')).sort()).toEqual([
      'Open Letter.txt',
      'ledger.jsonl',
      'manifest.json',
      'normalised.txt',
    ]);
    expect(readFileSync(join(corpus, 'open-letter', 'Open Letter.txt'), 'utf8')).toBe(raw);
    const [document] = (await readCorpus(corpus)).documents;
    expect(readFileSync(join(corpus, 'open-letter', 'normalised.txt'), 'utf8')).toBe(document?.text);
    expect(undone(document?.text ?? '', document?.ledger ?? [])).toBe(raw);
    expect(document?.title).toBe('Open Letter');
  });

  test('is called as its title page says, where it shows one', async () => {
    const prose = `The meeting considers that ${'the unity of the parties grows and '.repeat(40)}peace wins.`;
    const folder = scratch({
      'p1.txt': `The Price of Peace,\n\nby Harry Pollitt\n\n${prose}\n`,
      'p2.txt': prose,
    });
    const {changes} = await addTexts([folder], {corpus: join(folder, 'corpus')});
    expect(changes.map(({id, title}) => [id, title])).toEqual([
      ['p1', 'The Price of Peace'],
      ['p2', 'p2'],
    ]);
  });

  test('of several texts: whose they are is kept, columns that have no place are named', async () => {
    const folder = scratch({'t.csv': 'id,text,party,committee\na,Peace.,CPSU,First\nb,War.,CPC,Second\n'});
    const corpus = join(folder, 'corpus');
    const {notes} = await addTexts([join(folder, 't.csv')], {corpus});
    expect((await readManifests(corpus)).manifests.map(({parties}) => parties)).toEqual(['CPSU', 'CPC']);
    expect(notes.map(({text}) => text)).toEqual([
      expect.stringContaining('t.csv: columns that no manifest has are left out: committee; kept are title'),
    ]);
  });

  test('takes everything by flag, and rights that nobody stated are said to be so', async () => {
    const folder = scratch({'a.txt': 'Peace.', 'b.txt': 'War.'});
    const corpus = join(folder, 'corpus');
    const dates = {adopted: '1963-03-30', published: '1963-04'};
    const facts = {
      title: 'Letter',
      dates,
      language: 'de',
      edition: 'First',
      translator: 'T',
      transcriber: 'W',
      url: 'http://a.org/b',
      rights: 'free',
      place: 'Moscow',
    };
    await addTexts([join(folder, 'a.txt')], {corpus, id: 'letter', facts});
    await addTexts([join(folder, 'b.txt')], {corpus});
    const [letter, other] = (await readManifests(corpus)).manifests;
    expect(letter).toMatchObject({...facts, id: 'letter', file: 'a.txt'});
    expect(other?.rights).toBe('Not stated. Ask before reprinting the text.');
  });

  test('the same bytes again change nothing, and say under which id they are', async () => {
    const folder = scratch({'a.txt': 'Peace.', 'b.txt': 'Peace.'});
    const corpus = join(folder, 'corpus');
    await addTexts([join(folder, 'a.txt')], {corpus});
    const {changes, notes} = await addTexts([join(folder, 'b.txt'), join(folder, 'a.txt')], {corpus});
    expect(changes.map(({id, change}) => [id, change])).toEqual([
      ['a', 'unchanged'],
      ['a', 'unchanged'],
    ]);
    expect(notes[0]?.text).toContain('b.txt: already there as a; nothing changed');
    expect(await ids(corpus)).toEqual(['a']);
    await addTexts([join(folder, 'b.txt')], {corpus, id: 'second-print'});
    expect(await ids(corpus)).toEqual(['a', 'second-print']);
  });

  test('other bytes under the same id are refused, and replace the text when told', async () => {
    const folder = scratch({'a.txt': 'Peace.', 'x/a.txt': 'War.'});
    const corpus = join(folder, 'corpus');
    await addTexts([join(folder, 'a.txt')], {corpus});
    await expect(addTexts([join(folder, 'x/a.txt')], {corpus})).rejects.toThrow(
      'take its place with --replace',
    );
    const {changes} = await addTexts([join(folder, 'x/a.txt')], {corpus, replace: true});
    expect(changes).toMatchObject([{id: 'a', change: 'replaced'}]);
    expect(await readText('a', {corpus})).toMatchObject({document: {text: 'War.'}});
    await addTexts([join(folder, 'x/a.txt')], {corpus, replace: true, facts: {title: 'New facts'}});
    expect((await readManifests(corpus)).manifests).toMatchObject([{id: 'a', title: 'New facts'}]);
  });
});

describe('a folder', () => {
  test('is walked in order, and the corpus keeps it', async () => {
    const folder = scratch({
      'in/b.txt': 'B.',
      'in/a/speech.txt': 'A.',
      'in/c/speech.txt': 'C.',
      'in/.x': '\0',
    });
    const corpus = join(folder, 'corpus');
    await addTexts([join(folder, 'in')], {corpus});
    expect(await ids(corpus)).toEqual(['speech', 'b', 'c-speech']);
    expect(JSON.parse(readFileSync(join(corpus, 'corpus.json'), 'utf8'))).toEqual({
      name: 'corpus',
      texts: ['speech', 'b', 'c-speech'],
    });
  });

  test('with a file that is no text adds nothing, unless told to skip it', async () => {
    const folder = scratch({'in/a.txt': 'A.', 'in/b.bin': Uint8Array.of(80, 0, 1), 'in/c.txt': 'C.'});
    const corpus = join(folder, 'corpus');
    await expect(addTexts([join(folder, 'in')], {corpus})).rejects.toThrow('b.bin: binary content');
    expect(existsSync(corpus)).toBe(false);
    const {changes, notes} = await addTexts([join(folder, 'in')], {corpus, skipUnreadable: true});
    expect(changes.map(({id}) => id)).toEqual(['a', 'c']);
    expect(notes.map(({text}) => text)).toEqual([
      expect.stringMatching(/^skipped: .*b\.bin: binary content/u),
    ]);
  });

  test('with nothing in it is nothing to add', async () => {
    await expect(addTexts([scratch({'.x': ''})], {corpus: join(scratch({}), 'c')})).rejects.toThrow(
      'nothing to add',
    );
  });
});

describe('what could do harm', () => {
  test('nothing is written outside the corpus, whatever a file is called', async () => {
    const folder = scratch({
      'in/x\\..\\..\\evil.txt': 'Evil.',
      'in/manifest.json.txt': 'A.',
      'in/con\u202E\n.txt': 'B.',
    });
    const corpus = join(folder, 'x/corpus');
    await addTexts([join(folder, 'in')], {corpus});
    expect(readdirSync(folder).sort()).toEqual(['in', 'x']);
    expect(readdirSync(join(folder, 'x'))).toEqual(['corpus']);
    expect(await ids(corpus)).toEqual(['con', 'manifest-json', 'evil']);
  });

  test('a link where the text would go is not written through', async () => {
    const outside = scratch({});
    const folder = scratch({'a.txt': 'A.'});
    const corpus = join(folder, 'corpus');
    mkdirSync(corpus);
    symlinkSync(outside, join(corpus, 'a'));
    await expect(addTexts([join(folder, 'a.txt')], {corpus})).rejects.toThrow(
      `in the way: ${join(corpus, 'a')}`,
    );
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(corpus)).toEqual(['a']);
  });

  test('a file of two gigabytes is refused before it is read', async () => {
    const folder = scratch({'huge.txt': 'a'});
    truncateSync(join(folder, 'huge.txt'), 2 ** 31);
    const corpus = join(folder, 'corpus');
    await expect(addTexts([join(folder, 'huge.txt')], {corpus})).rejects.toThrow('too large: ');
    expect(existsSync(corpus)).toBe(false);
  });

  test('facts that are none are refused by name', async () => {
    const folder = scratch({'a.txt': 'A.'});
    const adding = (facts: object) =>
      addTexts([join(folder, 'a.txt')], {corpus: join(folder, 'corpus'), facts});
    await expect(adding({dates: {adopted: '16.11.1957'}})).rejects.toThrow(
      'dates.adopted: expected an ISO date',
    );
    await expect(adding({language: 'English'})).rejects.toThrow('language: expected a BCP 47');
    await expect(adding({format: 'wordperfect'})).rejects.toThrow('unknown format: wordperfect');
    await expect(adding({encoding: 'latin-99'})).rejects.toThrow('unknown encoding: latin-99');
    await expect(
      addTexts([join(folder, 'a.txt')], {corpus: join(folder, 'corpus'), id: '../x'}),
    ).rejects.toThrow('not an id: ../x; expected small letters');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});
