import type {AddOptions} from '../index.ts';
import type {Option} from './command.ts';
import {wholeNumber} from './options.ts';

/** The flags that say what is known of a text; `add` takes these. */
export const factOptions: readonly Option[] = [
  {flags: '--id <id>', about: 'what the text is called (its file, in small letters)'},
  {flags: '--title <words>', about: 'its title (what the file says, or its name)'},
  {flags: '--date <date>', about: 'when it was adopted or spoken: 1957-11-16, 1957-11 or 1957'},
  {flags: '--published <date>', about: 'when it was published'},
  {flags: '--place <place>', about: 'where it was adopted'},
  {flags: '--language <tag>', about: 'such as en, de or zh-Hant (what the file says, or en)'},
  {flags: '--edition <words>', about: 'which edition the file follows'},
  {flags: '--translator <name>', about: 'who translated it'},
  {flags: '--transcriber <name>', about: 'who made the file'},
  {flags: '--url <address>', about: 'where the file was found'},
  {flags: '--rights <words>', about: 'who may reprint it (not stated)'},
  {flags: '--format <name>', about: 'what kind of file it is (told by its bytes and its name)'},
  {flags: '--encoding <name>', about: 'such as windows-1252 (told by its bytes)'},
];

/** How a corpus is changed, by whatever brings texts in. */
export const changeOptions: readonly Option[] = [
  {flags: '--corpus <folder>', about: 'where the texts are kept (./corpus)'},
  {flags: '--replace', about: 'take the place of a text with the same id'},
  wholeNumber('--limit <MB>', 'refuse a file that is larger', {least: 1, most: 2000, fallback: 200}),
];

/** The values of these flags. */
export interface FactValues {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly published?: string;
  readonly place?: string;
  readonly language?: string;
  readonly edition?: string;
  readonly translator?: string;
  readonly transcriber?: string;
  readonly url?: string;
  readonly rights?: string;
  readonly format?: string;
  readonly encoding?: string;
}

/** The facts that were given; dates only where there is one. */
export function factsOf({id: _, date, published, ...facts}: FactValues): NonNullable<AddOptions['facts']> {
  const {title, place, language, edition, translator, transcriber, url, rights, format, encoding} = facts;
  const dates = date === undefined && published === undefined ? undefined : {adopted: date, published};
  return {title, dates, place, language, edition, translator, transcriber, url, rights, format, encoding};
}

/** What a person is shown of a change. */
export const CHANGE_COLUMNS = ['id', 'change', 'format', 'encoding', 'parts', 'title'];
