import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {readVariants} from '../../src/io/read-variants.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratch = scratchFolders();

function own(name: string, content: string): string {
  return join(scratch({[name]: content}), name);
}

describe('the variants that a user asks for', () => {
  test('all lists, some, or none', async () => {
    const lists = async (asked: string) => (await readVariants(asked))?.lists.map(({name}) => name);
    expect(await lists('off')).toBeUndefined();
    expect(await lists('on')).toEqual(['acronyms', 'names', 'hyphens', 'spelling']);
    expect(await lists('spelling, names')).toEqual(['names', 'spelling']);
  });

  test.each([
    ['own.csv', 'variant,form\nPeking,Beijing\n"Hong Kong",Hongkong\n'],
    ['own.tsv', 'form\tvariant\nBeijing\tPeking\nHongkong\tHong Kong\n'],
    ['own.json', '{"Peking": "Beijing", "Hong Kong": "Hongkong"}'],
  ])('a list of one’s own: %s', async (name, content) => {
    const path = own(name, content);
    const layer = await readVariants(`on,${path}`);
    expect(layer?.formOf('peking')).toBe('beijing');
    expect(layer?.phrases.get('hong')).toEqual([{words: ['hong', 'kong'], form: 'hongkong'}]);
    expect(layer?.lists.at(-1)).toEqual({name: path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/)});
    expect((await readVariants(path))?.formOf('labor')).toBe('labor');
  });

  test.each([
    ['a.csv', 'word,form\na,b\n', ':1: no columns variant and form: word, form; expected variant,form'],
    [
      'b.csv',
      'variant,form\nCPSU,Communist Party\n',
      ':2: a form of several words: communist party; expected one, such as communist-party',
    ],
    ['c.csv', 'variant,form\n—,peace\n', ':2: no word: "—"; expected a word or phrase'],
    ['d.csv', 'variant,form\n', ': no variants; expected at least one'],
    ['e.json', '[]', ': not a list of variants; expected an object'],
    ['f.json', '{"a": 3}', ': a: no word: 3; expected a word or phrase'],
  ])('what is no list is an error with its place: %s', async (name, content, message) => {
    await expect(readVariants(own(name, content))).rejects.toThrow(message);
  });

  test('a list that is none', async () => {
    await expect(readVariants('speling')).rejects.toThrow(
      'unknown list of variants: speling; did you mean spelling?',
    );
    await expect(readVariants('a.csv,b.csv')).rejects.toThrow(
      'two lists of variants: a.csv, b.csv; expected one file',
    );
    await expect(readVariants('none.csv')).rejects.toThrow('none.csv');
  });
});
