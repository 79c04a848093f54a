import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {writeMethods} from '../../src/io/write-methods.ts';
import type {Methods} from '../../src/model/methods.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratch = scratchFolders();

const METHODS: Methods = {
  paragraphs: [['A was counted.', 'B was not.']],
  texts: [{label: 'a', words: 'A *text*.'}],
  measures: [],
  references: [
    {
      id: 'a-1957',
      cited: 'A 1957',
      type: 'book',
      author: [{family: 'A'}],
      issued: '1957',
      title: 'T',
      seen: 'here',
    },
  ],
};

test('paragraphs as Markdown, works as BibTeX and as CSL-JSON', async () => {
  const stem = join(scratch({}), 'paper', 'methods');
  const paths = await writeMethods(METHODS, stem);
  expect(paths).toEqual([`${stem}.md`, `${stem}.bib`, `${stem}.csl.json`]);
  const [md = '', bib = '', csl = ''] = paths.map(path => readFileSync(path, 'utf8'));
  expect(md).toBe(
    '## Methods\n\nA was counted. B was not.\n\n### Texts\n\n- **a** A \\*text\\*.\n\nTo cite: A 1957.\n',
  );
  expect(bib).toMatch(/@book\{a-1957,/u);
  expect(JSON.parse(csl)).toMatchObject([{id: 'a-1957', title: 'T'}]);
});
