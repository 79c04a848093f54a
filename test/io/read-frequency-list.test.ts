import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {isFrequencyList, isSavedList, readFrequencyList} from '../../src/io/read-frequency-list.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratchFolder = scratchFolders();

async function read(file: string, content: string) {
  const path = join(scratchFolder({[file]: content}), file);
  const {terms, counts} = await readFrequencyList(path);
  return Object.fromEntries(terms.map((term, i) => [term, counts[i]]));
}

describe('readFrequencyList', () => {
  test.each([
    ['a.counts.json', '{"peace": 38, "War": 21}'],
    ['a.tsv', 'term\tcount\npeace\t38\nWar\t21\n'],
    ['a.csv', '\uFEFFrank,Term,Count\r\n1,peace,38\r\n\r\n2,War, 21 \r\n'],
    ['a.CSV', 'term,count\n"peace",38\n"War",21'],
  ])('%s gives its terms as they are', async (file, content) => {
    expect(await read(file, content)).toEqual({peace: 38, War: 21});
  });

  test.each([
    ['AntConc 3', '#Word Types: 2\n#Word Tokens: 59\n#Search Hits: 0\n1\t38\tpeace\t\n2\t21\tWar\t\n'],
    [
      'AntConc 4',
      'Type\tRank\tFreq\tRange\tNormFreq\tNormRange\npeace\t1\t38\t1\t644.07\t1\nWar\t2\t21\t1\t355.9\t1\n',
    ],
    [
      'quanteda',
      '"","feature","frequency","rank","docfreq","group"\n"1","peace",38,1,1,"all"\n"2","War",21,2,1,"all"\n',
    ],
    ['Voyant', 'Term,Count,Trend\npeace,38,0.01\nWar,21,0.005\n'],
    ['Voyant by tabs', 'term\trawFreq\trelativeFreq\npeace\t38\t6440.7\nWar\t21\t3559.3\n'],
    ['NLTK', 'peace\t38\nWar\t21\n'],
    ['sort | uniq -c', '38,peace\n21,War\n'],
  ])('a list by %s is read by its columns', async (_program, content) => {
    expect(await read('a.tsv', content)).toEqual({peace: 38, War: 21});
  });

  test('a quotation mark may be a term', async () => {
    expect(await read('a.tsv', '"\t38\r\nWar\t21\r\n')).toEqual({'"': 38, War: 21});
  });

  test('a list that AntConc saved as text is told by its first line', async () => {
    const folder = scratchFolder({
      'a.txt': '#Word Types: 2\n',
      'b.txt': 'Type\tRank\tFreq\n',
      'c.txt': '#1 Peace',
    });
    const told = ['a.txt', 'b.txt', 'c.txt', 'none.txt'].map(file => isSavedList(join(folder, file)));
    expect(await Promise.all(told)).toEqual([true, true, false, false]);
  });

  test('terms may hold commas, quotation marks and line breaks', async () => {
    expect(await read('a.csv', 'term,count\n"a, ""b""\nc",1\n')).toEqual({'a, "b"\nc': 1});
  });

  test.each([
    ['a.csv', 'term,count\npeace,3\nwar,x\n', ':3: not a count: x; expected a whole number, 0 or more'],
    ['a.csv', 'term,count\n"a\nb",3\n\nwar,-1\n', ':5: not a count: -1; expected a whole number, 0 or more'],
    ['a.csv', 'term,count\npeace\n', ':2: not a count: undefined; expected a whole number, 0 or more'],
    ['a.tsv', 'term\tcount\npeace\t3\npeace\t4\n', ':3: term twice: peace; expected each once'],
    ['a.tsv', 'term\tcount\n\t3\n', ':2: no term; expected a word beside its count'],
    ['a.tsv', 'sense\tcount\n', ':1: no column term; expected columns term and count, got sense, count'],
    [
      'a.csv',
      'word,share\npeace,1\n',
      ':1: no column count; expected columns term and count, got word, share',
    ],
    ['a.csv', 'peace,war\n1,2\n', ':1: no column term; expected columns term and count, got peace, war'],
    [
      'a.tsv',
      '#Word Types: 2\n1\t38\tpeace\n2\tx\twar\n',
      ':3: not a count: x; expected a whole number, 0 or more',
    ],
    ['a.tsv', 'term\tcount\n', ': no terms; expected at least one'],
    ['a.counts.json', '{}', ': no terms; expected at least one'],
    ['a.counts.json', '["peace"]', ': not a list of counts; expected an object such as {"peace": 38}'],
    ['a.counts.json', '{"peace": 1.5}', ': peace: not a count: 1.5; expected a whole number, 0 or more'],
    [
      'a.counts.json',
      '{"peace": 5000000000}',
      ': peace: not a count: 5000000000; expected a whole number, 0 or more',
    ],
    ['a.csv', '', ': empty text: 0 bytes; expected at least one word'],
  ])('%s with %j is refused with its line', async (file, content, message) => {
    const path = join(scratchFolder({[file]: content}), file);
    await expect(readFrequencyList(path)).rejects.toThrow(new InputError(`${path}${message}`));
  });

  test('is told by its name', () => {
    expect(['a.counts.json', 'x/a.tsv', 'a.CSV', 'a.json', 'a.txt', 'csv'].map(isFrequencyList)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
