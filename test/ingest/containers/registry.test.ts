import {describe, expect, test} from '@jest/globals';
import {containerOf} from '../../../src/ingest/containers/registry.ts';
import {utf8} from '../../support/utf8.ts';

const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function unpacked(path: string, content: string, textColumn?: string) {
  const members = await containerOf(path, utf8(content))?.unpack(utf8(content), {textColumn});
  return members?.map(({path, bytes, facts}) => [path, said(bytes), facts]);
}

describe('a table of texts', () => {
  const speech = ['RUS-12.txt', 'Peace,\n"now".', {title: 'On Peace', dates: {published: '1957'}}];

  test.each([
    ['a.csv', '\uFEFFid,Title,Year,text\r\nRUS 12,On Peace,1957,"Peace,\n""now""."\r\nx,,,\r\n'],
    ['a.tsv', 'text\tid\ttitle\tdate\n"Peace,\n""now""."\tRUS 12\tOn Peace\t1957\n'],
    ['a.jsonl', '{"id": "RUS 12", "title": "On Peace", "year": 1957, "content": "Peace,\\n\\"now\\"."}\n\n'],
  ])('%s: worked by hand', async (path, content) => {
    expect(await unpacked(path, content)).toEqual([speech]);
  });

  test('rows without an id are numbered, an id that comes twice gets its number, none leads anywhere', async () => {
    expect(await unpacked('a.csv', 'text\na\nb\n')).toEqual([
      ['1.txt', 'a', {}],
      ['2.txt', 'b', {}],
    ]);
    const paths = (await unpacked('a.csv', 'id,text\n../../x,a\n../../x,b\n..,c\n'))?.map(([path]) => path);
    expect(paths).toEqual(['x.txt', 'x-2.txt', '3.txt']);
  });

  test('the column of texts may be named', async () => {
    expect(await unpacked('a.csv', 'text,words\nx,Peace.\n', 'words')).toEqual([['1.txt', 'Peace.', {}]]);
  });

  test.each([
    [
      'a.csv',
      'term,count\npeace,3\n',
      'a frequency list, not texts: term, count; expected a column of texts (a list can be compared as it is: compare LIST TEXT)',
    ],
    [
      'a.csv',
      'id,words\n1,a\n',
      'no column of texts: there are id, words; expected one named text, content, body',
    ],
    ['a.csv', 'id,text\n1,a\n2\n', 'row 2: 1 cells; expected 2 as in the head'],
    ['a.jsonl', '{"text": "a"}\n[]\n', 'line 2: not a JSON object; expected one object a line'],
    ['a.jsonl', '{"text": "a"', 'line 1: not a JSON object'],
  ])('%s with %j is refused', async (path, content, message) => {
    await expect(unpacked(path, content)).rejects.toThrow(message);
  });
});
