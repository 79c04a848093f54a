import {describe, expect, test} from '@jest/globals';
import {pageBreaks} from '../../../src/ingest/normalise/page-breaks.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, pageBreaks.changes(text));
const cut = 'The will of the great majority of all the';

describe('page breaks', () => {
  test('join a sentence cut in two, and in three', () => {
    expect(normalise(`${cut}\n\npeople.`)).toBe(`${cut} people.`);
    expect(normalise(`${cut} \n \n\n  people of this and of every other nation\n\nof the world.`)).toBe(
      `${cut} people of this and of every other nation of the world.`,
    );
  });

  test.each([
    ['a new sentence', `${cut}\n\nPeople.`],
    ['a whole sentence', `${cut} people.\n\nand so on`],
    ['an item of a list', `${cut} people;\n\npeace`],
    ['what introduces a list', `${cut} people:\n\npeace`],
    ['a comma', `${cut},\n\npeace`],
    ['a heading', 'Of the Holy Scripture\n\nand its authority'],
    ['a lettered item', `${cut}\n\na) people`],
    ['a numbered item', `${cut}\n\nii. people`],
    ['a closing quotation mark', `${cut} "people"\n\nof all lands`],
  ])('leave %s alone', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
