import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {collation} from '../../src/analyses/collation.ts';
import {collationLines} from '../../src/io/collation-lines.ts';
import {collationPdf} from '../../src/io/collation-pdf.ts';
import {isCollationFile, writeCollation} from '../../src/io/write-collation.ts';
import {scratchFolders} from '../support/scratch-folders.ts';
import {twoVersions} from '../support/two-versions.ts';

const scratch = scratchFolders();
const sides = collation(twoVersions());

test('a collation is written as its ending tells', async () => {
  const folder = scratch({});
  for (const [name, start] of [
    ['a.html', '<!doctype html>'],
    ['a.pdf', '%PDF-'],
    ['a.TEX', '\\documentclass'],
  ] as const) {
    await writeCollation(sides, join(folder, name));
    expect(readFileSync(join(folder, name), 'latin1').slice(0, start.length)).toBe(start);
  }
  await expect(writeCollation(sides, join(folder, 'a.csv'))).rejects.toThrow(
    'expected a file that ends in .html',
  );
  expect([isCollationFile('a.pdf'), isCollationFile('a.csv'), isCollationFile('constructor')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('law: same collation, same bytes', async () => {
  const [a, b] = await Promise.all([collationPdf(sides), collationPdf(sides)]);
  expect(Buffer.compare(a, b)).toBe(0);
});

test('a long text goes on over pages', async () => {
  const many = {...sides, rows: Array.from({length: 60}, () => sides.rows).flat()};
  const pdf = Buffer.from(await collationPdf(many)).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(5);
});

test('lines break between words, never between a word and its punctuation', () => {
  const lines = collationLines(
    [
      {kind: 'kept', text: 'want a '},
      {kind: 'inserted', text: 'just'},
      {kind: 'kept', text: '; lasting peace'},
    ],
    {width: 60, size: 10},
  );
  expect(lines.map(line => line.map(({text}) => text).join('|'))).toEqual(['want a|just|;', 'lasting peace']);
  for (const line of lines) for (const {x, width} of line) expect(x + width).toBeLessThanOrEqual(60);
});
