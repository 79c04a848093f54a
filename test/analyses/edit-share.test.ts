import {existsSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {editShare} from '../../src/analyses/edit-share.ts';
import {readText} from '../../src/io/read-text.ts';
import type {Text} from '../../src/model/text.ts';
import {textOf} from '../support/text-of.ts';

const FOLDER = `${process.env.PHRASESHIFT_TEXTS ?? ''}/rights`;
const describeReal = existsSync(FOLDER) ? describe : describe.skip;

test('worked by hand: one word of four put for another', () => {
  expect(editShare(align(textOf('we all want peace'), textOf('we all want bread')))).toBe(0.25);
});

test('both ways the same (law)', () => {
  const [a, b] = [textOf('we all want peace now'), textOf('we want bread')];
  expect(editShare(align(a, b))).toBe(editShare(align(b, a)));
});

describeReal('declarations of rights', () => {
  const read = async (name: string): Promise<Text> => {
    const text = await readText(`${FOLDER}/${name}.txt`);
    return text;
  };
  const shareBetween = async (a: string, b: string) => editShare(align(await read(a), await read(b)));

  test('two transcriptions of one text give the noise floor; revisions and other texts lie above it', async () => {
    const floor = await shareBetween('udhr-1948', 'udhr-1948-second-transcription');
    expect(floor).toBeGreaterThan(0);
    expect(floor).toBeLessThan(0.02);
    const revised = await shareBetween('social-charter-1961', 'social-charter-1996');
    const other = await shareBetween('udhr-1948', 'echr-1950');
    expect(revised).toBeGreaterThan(10 * floor);
    expect(other).toBeGreaterThan(revised);
  }, 30_000);
});
