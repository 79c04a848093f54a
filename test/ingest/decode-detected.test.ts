import {describe, expect, test} from '@jest/globals';
import iconv from 'iconv-lite';
import {decodeDetected} from '../../src/ingest/decode-detected.ts';
import {utf8} from '../support/utf8.ts';

const RUSSIAN =
  'Призрак бродит по Европе, призрак коммунизма. Все силы старой Европы объединились для священной травли этого ' +
  'призрака: папа и царь, Меттерних и Гизо, французские радикалы и немецкие полицейские.';
const FRENCH =
  'Le café était fermé. « Déjà ? » demanda-t-elle. Les élèves, près de la fenêtre, rêvaient à l’été.';

describe('decodeDetected', () => {
  test('plain UTF-8 needs no note', async () => {
    expect(await decodeDetected(utf8('мир'))).toEqual({text: 'мир', encoding: 'utf-8'});
    expect(await decodeDetected(utf8('peace'), {declared: 'iso-8859-1'})).not.toHaveProperty('notes');
  });

  test.each([
    [
      'windows-1251',
      RUSSIAN,
      undefined,
      'windows-1251',
      'not UTF-8: read as windows-1251, guessed from its letters',
    ],
    ['koi8-r', RUSSIAN, undefined, 'koi8-r', 'not UTF-8: read as koi8-r, guessed from its letters'],
    [
      'windows-1252',
      FRENCH,
      undefined,
      'windows-1252',
      'not UTF-8: read as windows-1252, guessed from its letters',
    ],
    ['windows-1252', '“Peace”', 'iso-8859-1', 'windows-1252', 'declares iso-8859-1, read as windows-1252'],
    ['koi8-r', 'мир', 'KOI8-R', 'koi8-r', 'read as koi8-r, as it declares'],
    ['utf-16le', 'Peace.', undefined, 'utf-16le', 'read as utf-16le, which its zero bytes show'],
    ['utf-16be', 'Peace — now.', 'utf-8', 'utf-16be', 'read as utf-16be, which its zero bytes show'],
    ['utf-8', 'Peace.', 'utf-16', 'utf-8', 'declares utf-16 and is ASCII: read as UTF-8'],
    ['utf-8', 'мир', 'koi8-r', 'utf-8', 'declares koi8-r and is UTF-8: read as UTF-8'],
  ])('%s: %j that declares %s is read as %s, on record', async (written, text, declared, encoding, note) => {
    const read = await decodeDetected(iconv.encode(text, written), {declared});
    expect([read.text, read.encoding]).toEqual([text, encoding]);
    expect(read.notes?.[0]?.text).toContain(note);
    expect(read.notes?.[0]?.at).toBe(Math.max(0, text.search(/[^\0-\x7f]/)));
  });

  test("the user's word goes before the file's, and a mark before the file's word", async () => {
    const bytes = iconv.encode('мир', 'windows-1251');
    expect((await decodeDetected(bytes, {encoding: 'windows-1251', declared: 'koi8-r'})).text).toBe('мир');
    expect((await decodeDetected(utf8('\uFEFFмир'), {declared: 'koi8-r'})).encoding).toBe('utf-8');
  });

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'binary content: NUL at byte offset 4'],
    ['no bytes', new Uint8Array(0), 'empty text: 0 bytes'],
    ['NULs in text', utf8('peace and\0 war'), 'binary content: NUL at character 10'],
  ])('refuses %s', async (_what, bytes, message) => {
    await expect(decodeDetected(bytes)).rejects.toThrow(message);
  });
});
