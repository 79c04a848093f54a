import {InputError} from '../base/errors.ts';
import type {Note, Place} from '../model/note.ts';

/** A remark of the editor on words of the text, from its manifest. */
export interface EditorialRemark {
  /** The words, as they stand, exactly once in the text. */
  readonly quote: string;
  readonly comment: string;
}

/** The editor's remarks as notes with their places. InputError for words that do not stand in the text exactly once. */
export function editorialNotes(
  text: string,
  remarks: readonly EditorialRemark[],
  placeOf: (offset: number) => Place,
): readonly Note[] {
  return remarks.map(({quote, comment}) => {
    const offset = text.indexOf(quote);
    if (offset < 0 || text.indexOf(quote, offset + 1) >= 0) {
      const times = offset < 0 ? 'does not stand in the text' : 'stands more than once';
      throw new InputError(`oddities: "${quote}" ${times}; expected words that stand there exactly once`);
    }
    return {code: 'editorial', text: `"${quote}": ${comment}`, place: placeOf(offset)};
  });
}
