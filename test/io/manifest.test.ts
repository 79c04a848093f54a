import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {parseManifest} from '../../src/io/manifest.ts';

const text = readFileSync(new URL('../../corpus/moscow-1957/manifest.json', import.meta.url), 'utf8');
const path = 'corpus/x/manifest.json';

/** The Declaration's manifest with some keys changed. */
function changed(change: object): string {
  return JSON.stringify({...JSON.parse(text), ...change});
}

describe('parseManifest', () => {
  test('takes the manifest of the Declaration as it is', () => {
    expect(parseManifest(text, path)).toEqual(JSON.parse(text));
  });

  test.each([
    [{dates: {adopted: 'x'}}, 'dates.adopted: expected an ISO date such as 1957-11-16; got "x"'],
    [{dates: {adopted: '1957-13'}}, 'dates.adopted: expected an ISO date such as 1957-11-16; got "1957-13"'],
    [{title: undefined}, 'title: expected string; it is missing'],
    [{title: ' '}, 'title: expected words; got " "'],
    [{titel: 'x'}, 'unknown key: titel; mend its spelling or take it out'],
    [{body: {starts: 'x', begins: 'y'}}, 'unknown key: body.starts; mend its spelling or take it out'],
    [{id: 'Moscow 1957'}, 'id: expected a name such as moscow-1957; got "Moscow 1957"'],
    [{file: '../secret.txt'}, 'file: expected the name of a file beside the manifest; got "../secret.txt"'],
    [{file: '..'}, 'file: expected the name of a file beside the manifest; got ".."'],
    [{sha256: 'cbed'}, 'sha256: expected the SHA-256 of the file, 64 hexadecimal digits; got "cbed"'],
    [{url: 'ftp://x'}, 'url: expected an address that begins with http; got "ftp://x"'],
    [{language: 'English'}, 'language: expected a BCP 47 language tag such as en; got "English"'],
    [{oddities: [{quote: 1, comment: 'x'}]}, 'oddities.0.quote: expected string; got 1'],
  ])('says which key is wrong: %j', (change, message) => {
    expect(() => parseManifest(changed(change), path)).toThrow(new InputError(`${path}: ${message}`));
  });

  test('says that a file is not JSON, in one line', () => {
    expect(() => parseManifest('{"id":\n x}', path)).toThrow(
      /^corpus\/x\/manifest\.json: not JSON: [^\n]+; expected one JSON object$/,
    );
    expect(() => parseManifest('[]', path)).toThrow(`${path}: expected object; got []`);
  });
});
