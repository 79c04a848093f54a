import {appendFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {addTexts} from '../../../src/io/corpus/add-texts.ts';
import {verifyTexts} from '../../../src/io/corpus/verify-texts.ts';
import {sha256} from '../../../src/io/sha256.ts';
import {isAsItWas} from '../../../src/model/verification.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();

/** A corpus with one text, spoilt by `spoil`, as it is verified. */
async function verified(spoil: (text: string) => void) {
  const folder = scratch({'a.txt': 'Peace.\r\n\r\nWar.'});
  const corpus = join(folder, 'corpus');
  await addTexts([join(folder, 'a.txt')], {corpus});
  spoil(join(corpus, 'a'));
  const {texts, notes} = await verifyTexts([], {folder: corpus});
  return {text: texts[0], notes: notes.map(({text}) => text)};
}

const SAME = {id: 'a', raw: 'same', text: 'same', ledger: 'same', undo: 'same', reading: 'same'};

test('what nobody touched is as it was', async () => {
  const {text, notes} = await verified(() => undefined);
  expect([text, notes]).toEqual([SAME, []]);
});

test('a raw file that changed or went', async () => {
  const changed = await verified(text => appendFileSync(join(text, 'a.txt'), ' '));
  expect(changed.text).toEqual({...SAME, raw: 'changed', undo: 'unchecked', reading: 'unchecked'});
  expect(changed.notes).toEqual(['a: its raw file a.txt is changed; bring back the one that was added']);
  const gone = await verified(text => rmSync(join(text, 'a.txt')));
  expect(gone.text).toMatchObject({raw: 'missing'});
});

test('a text or a ledger that changed', async () => {
  const text = await verified(folder => writeFileSync(join(folder, 'normalised.txt'), 'Peace!'));
  expect(text.text).toEqual({...SAME, text: 'changed', undo: 'unchecked', reading: 'unchecked'});
  const ledger = await verified(folder => writeFileSync(join(folder, 'ledger.jsonl'), ''));
  expect(ledger.text).toEqual({...SAME, ledger: 'changed', undo: 'unchecked'});
  expect(ledger.notes[0]).toContain('what was made of its raw file has changed');
});

test('a text that this version reads otherwise', async () => {
  const {text, notes} = await verified(folder => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const older = 'Peace.\n\nWar!';
    writeFileSync(join(folder, 'normalised.txt'), older);
    manifest.ingested.version = '0.0.1';
    manifest.ingested.text.sha256 = sha256(new TextEncoder().encode(older));
    writeFileSync(path, JSON.stringify(manifest));
  });
  expect(text).toEqual({...SAME, undo: 'changed', reading: 'changed'});
  expect(text === undefined || isAsItWas(text)).toBe(false);
  expect(notes[0]).toMatch(/^a: added by version 0\.0\.1, read otherwise by /u);
});

test('the shipped corpus is as it was, and a text that is not there is named', async () => {
  const {texts} = await verifyTexts(['moscow-1957'], {folder: 'corpus'});
  expect(texts).toMatchObject([{raw: 'same'}]);
  expect(texts.every(isAsItWas)).toBe(true);
  await expect(verifyTexts(['moscw-1957'], {folder: 'corpus'})).rejects.toThrow('did you mean moscow-1957?');
});
