import {InputError} from '../../base/errors.ts';
import type {Format} from '../format.ts';

/**
 * RTF is known and refused. Of the libraries that are kept (November 2026), officeparser 8.1 leaves the substitutes of \u letters
 * in the text (м?и?р?), takes the letters of a face with a code page of its own for others, and keeps hidden words;
 * @jonahschulte/rtf-toolkit 0.5 knows no code pages and takes running heads for text; rtf-stream-parser 3.8 takes the HTML out
 * of Outlook's messages; @office-open/rtf gives no notes. None says where in the file words stand.
 */
export const rtf = {
  name: 'rtf',
  title: 'RTF (not read)',
  extensions: ['.rtf'],
  matches: (_path, bytes) => String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf',
  parse() {
    throw new InputError(
      'RTF is not read; expected the same text saved as .docx or .odt (Word and LibreOffice can)',
    );
  },
} as const satisfies Format;
