import {describe, expect, test} from '@jest/globals';
import {lineParagraphs} from '../../../src/ingest/normalise/line-paragraphs.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, lineParagraphs.changes(text));
const long = `${'peace '.repeat(40)}.`;

describe('line paragraphs', () => {
  test('a text of long lines has a paragraph on every line', () => {
    expect(normalise(`${long}\n${long}\n\n${long} \n ${long}\n`)).toBe(
      `${long}\n\n${long}\n\n${long} \n\n ${long}\n`,
    );
  });

  test.each([
    ['wrapped lines', 'The meeting considers that in the present\nsituation the unity grows.'],
    ['one long line among many short ones', `${long}\n${'peace\n'.repeat(20)}`],
    ['lines wrapped wide', `${'p'.repeat(130)}\n${'q'.repeat(130)}`],
  ])('%s stay as they are', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
