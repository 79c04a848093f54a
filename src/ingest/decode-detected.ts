import {type Decoded, decode} from './decode.ts';
import type {ParsedNote} from './parsed.ts';

/** A file's bytes as text, and a note on every decision that was not plain UTF-8. */
export interface Detected extends Decoded {
  readonly notes?: readonly ParsedNote[];
}

export interface DecodeOptions {
  /** What the user says: it is believed. */
  readonly encoding?: string | undefined;
  /** What the file says of itself: `charset=iso-8859-1`, `<?xml encoding="koi8-r"?>`. */
  readonly declared?: string | undefined;
}

// Labels that mean windows-1252 on the web, since so many files that say them are: https://encoding.spec.whatwg.org/#names-and-labels
const LATIN =
  /^(?:iso[-_]?8859-?1|latin-?1|l1|cp819|ibm819|(?:us-?)?ascii|ansi_x3\.4-1968|x-cp1252|cp1252|windows-1252)$/;
// Few letters leave chardet in doubt; what it is this sure of is said without a warning to look twice.
const SURE = 60;
// Less than this is no guess at all.
const LEAST = 10;
const CLOSE = 30;

/**
 * What these bytes say, in the encoding they are most likely in: the user's word, a byte order mark, UTF-8 if they
 * are UTF-8, the file's own word, the zeros that UTF-16 leaves beside ASCII letters, and then a guess from
 * the frequencies of the letters.
 *
 * Rejects with InputError for binary content, no text, and where the encoding named by the user does not fit.
 */
export async function decodeDetected(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Detected> {
  const {encoding, declared = ''} = options;
  if (encoding !== undefined || hasMark(bytes)) return decode(bytes, encoding);
  const said = declared.trim().toLowerCase();
  const wide = wideByZeros(bytes);
  if (wide !== undefined) return withNote(decode(bytes, wide), `read as ${wide}, which its zero bytes show`);
  const isAscii = !bytes.some(byte => byte > 127);
  const read = isAscii ? decode(bytes) : attempted(bytes, 'utf-8');
  if (read === undefined) return declaredOrGuessed(bytes, said);
  const agrees = /^(?:utf-?8)?$/.test(said) || (isAscii && !/^utf-?(?:16|32)/.test(said));
  if (agrees) return read;
  return withNote(read, `declares ${said} and is ${isAscii ? 'ASCII' : 'UTF-8'}: read as UTF-8`);
}

async function declaredOrGuessed(bytes: Uint8Array, said: string): Promise<Detected> {
  if (said !== '' && !/^utf-/.test(said)) {
    const name = LATIN.test(said) ? 'windows-1252' : said;
    const read = attempted(bytes, name);
    const meant = name === said ? `read as ${name}, as it declares` : `declares ${said}, read as ${name}`;
    if (read !== undefined) return withNote(read, meant);
  }
  if (bytes.includes(0)) return decode(bytes); // says that this is no text
  return guessed(bytes, said);
}

async function guessed(bytes: Uint8Array, said: string): Promise<Detected> {
  const {analyse} = await import('chardet');
  for (const {name, confidence} of likeliest(analyse(bytes.subarray(0, 2 ** 18)))) {
    const read = attempted(bytes, name);
    if (read === undefined) continue;
    const doubt = confidence < SURE ? `, not sure (${confidence} of 100)` : '';
    const wrong = said === '' ? 'not UTF-8' : `declares ${said} and is not`;
    return withNote(
      read,
      `${wrong}: read as ${name}, guessed from its letters${doubt}; --encoding names another`,
    );
  }
  return decode(bytes); // says at which byte this is not UTF-8
}

interface Guess {
  readonly name: string;
  readonly confidence: number;
}

/** Guesses worth a try, the best first; windows-1252 goes before other Latin ones that are not much more likely. */
function likeliest(guesses: readonly Guess[]): readonly Guess[] {
  const latin = (name: string) =>
    /^(?:iso-8859-|windows-125)\d/.test(name) && !/-8859-[5-8]$|125[1356]$/.test(name);
  return guesses
    .map(({name, confidence}) => ({
      name: LATIN.test(name.toLowerCase()) ? 'windows-1252' : name.toLowerCase(),
      confidence,
    }))
    .filter(({name, confidence}) => confidence >= LEAST && !/^utf-/.test(name))
    .map((guess, _, all) => {
      const western = all.find(({name}) => name === 'windows-1252');
      const isClose = western !== undefined && guess.confidence - western.confidence <= CLOSE;
      return isClose && latin(guess.name) ? western : guess;
    });
}

function attempted(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return decode(bytes, encoding);
  } catch {
    return undefined;
  }
}

/** A note stands at the first letter that the encodings would read differently. */
function withNote(read: Decoded, text: string): Detected {
  const at = Math.max(0, read.text.search(/[^\0-\x7f]/));
  return {...read, notes: [{code: 'encoding', text, at}]};
}

function hasMark([first, second, third]: Uint8Array): boolean {
  const pair = ((first ?? 0) << 8) | (second ?? 0);
  return pair === 0xfffe || pair === 0xfeff || (pair === 0xefbb && third === 0xbf);
}

/** UTF-16 without a mark: of its first bytes, nearly all of one half and nearly none of the other are zero. */
function wideByZeros(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0] as [number, number];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  });
  const half = head.length / 2;
  if (half < 1 || bytes.length % 2 !== 0) return undefined;
  if (zeros[1] > 0.7 * half && zeros[0] < 0.05 * half) return 'utf-16le';
  return zeros[0] > 0.7 * half && zeros[1] < 0.05 * half ? 'utf-16be' : undefined;
}
