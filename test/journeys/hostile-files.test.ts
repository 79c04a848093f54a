import {existsSync, readdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {zlibSync} from 'fflate';
import {scratchFolders} from '../support/scratch-folders.ts';
import {type} from '../support/terminal.ts';
import {zipOf} from '../support/zip-of.ts';

const scratch = scratchFolders();
const spaces = (megabytes: number) => new Uint8Array(megabytes * 1e6).fill(0x20);
const pdf = (content: Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n',
    ),
    Buffer.from('3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R>> endobj\n'),
    Buffer.from(`5 0 obj <</Filter/FlateDecode/Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R/Size 6>>\n%%EOF'),
  ]);
const entities =
  '<!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><TEI><text><p>&b;</p></text></TEI>';
const outside = '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI><text><p>&x;</p></text></TEI>';
const deep = `<TEI><text>${'<div>'.repeat(5000)}${'</div>'.repeat(5000)}</text></TEI>`;

describe('a file made to do harm', () => {
  test.each([
    [
      'bomb.zip',
      () => zipOf({'a.txt': spaces(201)}),
      'archive too large: 201000000 bytes unpacked; expected at most 200000000',
    ],
    ['bomb.docx', () => zipOf({'word/document.xml': spaces(201)}), 'archive too large'],
    ['nested.zip', () => zipOf({'a.zip': zipOf({'a.txt': spaces(201)})}), 'archive too large'],
    ['slip.zip', () => zipOf({'../../evil.txt': 'Evil.'}), 'path leads out of the archive: ../../evil.txt'],
    ['bomb.pdf', () => pdf(zlibSync(spaces(60))), 'too large when unpacked: over 50 MB in one stream'],
    ['laughs.xml', () => entities, 'undefined entity'],
    ['outside.xml', () => outside, 'undefined entity'],
    ['deep.xml', () => deep, 'elements too deep: div on line 1; expected at most 1000 within each other'],
    ['nul.txt', () => 'Peace\0 and war.', 'binary content: NUL at character 6'],
  ])('%s: one line, and nothing is written', async (name, make, message) => {
    const folder = scratch({[name]: make()});
    await refused(folder, name, message);
  });

  test('a file of two gigabytes', async () => {
    const folder = scratch({'big.txt': 'Peace.'});
    truncateSync(join(folder, 'big.txt'), 2 ** 31);
    await refused(folder, 'big.txt', 'too large: ');
  });

  test('a web page as deep as no page is: read, in time', async () => {
    const folder = scratch({'deep.html': `${'<div>'.repeat(100_000)}Peace.`});
    const {code} = await type('add', join(folder, 'deep.html'), '--corpus', join(folder, 'corpus'));
    expect(code).toBe(0);
  });

  test('links that lead out of a folder are passed over, with a note', async () => {
    const folder = scratch({'texts/a.txt': 'Peace.', 'secret.txt': 'Secret.'});
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'texts', 'b.txt'));
    symlinkSync(folder, join(folder, 'texts', 'up'));
    const {code, err} = await type('add', join(folder, 'texts'), '--corpus', join(folder, 'corpus'));
    expect([code, err.match(/leads out of the folder/gu)?.length]).toEqual([0, 2]);
    expect(readdirSync(join(folder, 'corpus')).sort()).toEqual(['a', 'corpus.json']);
  });

  test('beside a good one: neither comes in, and what was there stays', async () => {
    const folder = scratch({'good.txt': 'Peace.', 'more.txt': 'War.', 'nul.txt': '\0'});
    const corpus = join(folder, 'corpus');
    await type('add', join(folder, 'good.txt'), '--corpus', corpus);
    const both = await type('add', join(folder, 'more.txt'), join(folder, 'nul.txt'), '--corpus', corpus);
    expect(both.code).toBe(2);
    expect(readdirSync(corpus).sort()).toEqual(['corpus.json', 'good']);
    expect((await type('verify', '--corpus', corpus)).code).toBe(0);
  });
});

async function refused(folder: string, name: string, message: string): Promise<void> {
  writeFileSync(join(folder, 'witness'), '');
  const corpus = join(folder, 'corpus');
  const {code, out, err} = await type('add', join(folder, name), '--corpus', corpus);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^phraseshift: [^\n]+\n$/u);
  expect(err).toContain(message);
  expect(existsSync(corpus)).toBe(false);
  expect(readdirSync(folder).sort()).toEqual([name, 'witness'].sort());
}
