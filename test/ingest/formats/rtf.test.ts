import {expect, test} from '@jest/globals';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';

test('RTF is known by its bytes and refused with what to do', async () => {
  await expect(readAs('speech.txt', utf8('{\\rtf1\\ansi Peace.}'))).rejects.toThrow(
    'RTF is not read; expected the same text saved as .docx or .odt (Word and LibreOffice can)',
  );
});
