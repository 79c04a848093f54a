import {InputError} from '../../base/errors.ts';
import type {Format} from '../format.ts';

/**
 * RTF is known and refused: of the libraries that are kept, rtf-stream-parser 3.8 takes the HTML out of Outlook's messages,
 * and @office-open/rtf gives neither notes nor the places of words in the file.
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
