import {describe, expect, test} from '@jest/globals';
import {containerOf} from '../../../src/ingest/containers/registry.ts';
import {zip} from '../../../src/ingest/containers/zip.ts';
import {zipOf} from '../../support/zip-of.ts';

const paths = async (bytes: Uint8Array) => (await zip.unpack(bytes)).map(({path}) => path);

describe('a ZIP archive', () => {
  test('gives its files in order, without folders and what file managers leave', async () => {
    const bytes = zipOf({
      'a/': '',
      'a/one.txt': 'Peace.',
      '__MACOSX/a/._one.txt': 'x',
      './b.txt': 'War.',
      '.DS_Store': 'x',
    });
    expect(containerOf('bag', bytes)?.name).toBe('zip');
    expect(await paths(bytes)).toEqual(['a/one.txt', 'b.txt']);
  });

  test('a document packed as ZIP is no container', () => {
    expect(
      containerOf('a.docx', zipOf({'[Content_Types].xml': '<Types/>', 'word/document.xml': ''})),
    ).toBeUndefined();
    expect(containerOf('a.txt', new TextEncoder().encode('Peace.'))).toBeUndefined();
  });

  test.each([
    ['../evil.txt', 'path leads out of the archive: ../evil.txt; expected one inside'],
    ['a/../../evil.txt', 'path leads out of the archive: a/../../evil.txt; expected one inside'],
    ['..\\evil.txt', 'path leads out of the archive: ..\\evil.txt; expected one inside'],
    ['/etc/passwd', 'path leads out of the archive: /etc/passwd; expected one inside'],
    ['C:\\evil.txt', 'path leads out of the archive: C:\\evil.txt; expected one inside'],
    ['a\u0007b.txt', 'control character in path: a?b.txt; expected a name'],
  ])('refuses the path %j', async (path, message) => {
    await expect(zip.unpack(zipOf({[path]: 'x'}))).rejects.toThrow(message);
  });

  test('refuses a link', async () => {
    const bytes = zipOf({'a.txt': '/etc/passwd'}).slice();
    const view = new DataView(bytes.buffer);
    let at = 0;
    while (view.getUint32(at, true) !== 0x02014b50) at++;
    view.setUint32(at + 38, 0o120777 * 65536, true);
    await expect(zip.unpack(bytes)).rejects.toThrow('link in archive: a.txt; expected files alone');
  });

  test('refuses one path twice', async () => {
    await expect(zip.unpack(zipOf({'a.txt': 'x', './a.txt': 'y'}))).rejects.toThrow('member twice: a.txt');
  });
});
