import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {recipeOf} from '../../src/analyses/recipe-of.ts';
import {InputError} from '../../src/base/errors.ts';
import {placer} from '../../src/ingest/placer.ts';
import {type ReadTextOptions, readText, readTextOrList} from '../../src/io/read-text.ts';
import type {Text} from '../../src/model/text.ts';
import {declarationBytes} from '../support/declaration.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratchFolder = scratchFolders();

const sectionsOf = ({document, counted}: Text) => counted.map(i => document.sections[i]?.id);
const termsOf = ({tokens}: Text) => Array.from(tokens.term, id => tokens.vocabulary.term(id));

describe('readText: names', () => {
  test.each([
    ['moscow-1957', ['preamble', 'I', 'II', 'III', 'IV']],
    ['moscow-1957:II', ['II']],
    ['moscow-1957:I-III', ['I', 'II', 'III']],
    ['moscow-1957:publisher-note', ['publisher-note']],
  ])('%s', async (name, sections) => {
    const text = await readText(name);
    expect([text.label, text.document.id]).toEqual([name, 'moscow-1957']);
    expect(sectionsOf(text)).toEqual(sections);
  });

  test('paratext is counted when asked for', async () => {
    expect(sectionsOf(await readText('moscow-1957', {paratext: true}))).toHaveLength(10);
  });

  test('the recipe of what is made of it says what was counted, where somebody chose', async () => {
    const recipeFor = async (options: ReadTextOptions) =>
      recipeOf({command: 'x', texts: [await readText('moscow-1957', options)], settings: {}}).inputs[0];
    expect(await recipeFor({quotations: 'in', notes: 'out', paratext: false})).not.toHaveProperty('counted');
    expect(await recipeFor({quotations: 'out', notes: 'in', paratext: true})).toMatchObject({
      counted: {quotations: 'out', notes: 'in', paratext: true},
    });
    expect(await recipeFor({notes: 'only'})).toMatchObject({counted: {notes: 'only'}});
  });

  test('a file, and a section of a file', async () => {
    const path = join(scratchFolder({'a.txt': 'Peace.\n\nI.\n\nBread.'}), 'a.txt');
    expect(sectionsOf(await readText(path))).toEqual(['preamble', 'I']);
    expect(sectionsOf(await readText(`${path}:I`))).toEqual(['I']);
    expect((await readText(path)).document.title).toBe('a');
  });

  test('a frequency list has no tokens', async () => {
    const path = join(scratchFolder({'a.tsv': 'term\tcount\npeace\t3\n'}), 'a.tsv');
    expect(await readTextOrList(path)).toMatchObject({
      label: path,
      terms: ['peace'],
      counts: Uint32Array.of(3),
    });
    await expect(readText(path)).rejects.toThrow(
      `a frequency list, not a text: ${path}; expected a text of the corpus or a file`,
    );
    expect('tokens' in (await readTextOrList('moscow-1957'))).toBe(true);
  });

  test.each([
    ['moscw-1957', 'unknown text: moscw-1957; did you mean moscow-1957?'],
    ['moscw-1957:I', 'unknown text: moscw-1957; did you mean moscow-1957?'],
    ['moscow-1957:V', 'unknown section: V; expected one of preamble, I, II, III, IV'],
    ['nowhere/a.txt', 'no such file: nowhere/a.txt; expected a path or the id of a text'],
    ['nowhere.tsv', 'no such file: nowhere.tsv; expected a file to read'],
    ['test', 'is a folder: test; expected a file to read'],
  ])('%s is refused', async (name, message) => {
    await expect(readText(name)).rejects.toThrow(new InputError(message));
  });

  test('a file that is no text is refused with its path', async () => {
    const path = join(scratchFolder({'a.txt': Uint8Array.of(0x63, 0xe9)}), 'a.txt');
    await expect(readText(path)).rejects.toThrow(`${path}: not UTF-8: byte 0xe9 at offset 1;`);
    expect((await readText(path, {encoding: 'windows-1252'})).document.text).toBe('cé');
  });
});

describe('readText: places', () => {
  test('law: every word of the Declaration stands in the raw file where its place says', async () => {
    const {document, tokens} = await readText('moscow-1957');
    const placeOf = placer(document);
    const lines = new TextDecoder().decode(declarationBytes()).split('\n');
    const misplaced = Array.from(tokens.start).filter((start, i) => {
      const {line, column} = placeOf(start);
      return !lines[line - 1]?.startsWith(document.text.slice(start, tokens.end[i]), column - 1);
    });
    expect(tokens.start.length).toBeGreaterThan(5000);
    expect(misplaced).toEqual([]);
  });
});

describe('readText: what is compared', () => {
  const path = () => join(scratchFolder({'a.txt': 'Working-class parties meet.'}), 'a.txt');

  test.each([
    [{}, ['working-class', 'parties', 'meet']],
    [{case: 'keep'}, ['Working-class', 'parties', 'meet']],
    [{hyphens: 'split'}, ['working', 'class', 'parties', 'meet']],
    [{unit: 'stem', hyphens: 'split'}, ['work', 'class', 'parti', 'meet']],
    [{unit: 'lemma'}, ['working-class', 'party', 'meet']],
  ] as const)('%j', async (options, terms) => {
    expect(termsOf(await readText(path(), options))).toEqual(terms);
  });
});
