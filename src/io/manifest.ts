import * as z from 'zod';
import {parseChecked} from './parse-checked.ts';

const words = z.string().regex(/\S/, 'expected words');
const isoDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'expected an ISO date such as 1957-11-16',
  );
const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a name such as moscow-1957');

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected the SHA-256 of the file, 64 hexadecimal digits');
const fileName = z
  .string()
  .regex(/^[^/\\:]*[^/\\:.][^/\\:]*$/, 'expected the name of a file beside the manifest');
const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'expected an address that begins with http');

/** What `add` made of the raw file, to be checked by `verify`. */
const ingestedSchema = z.strictObject({
  /** Of phraseshift. */
  version: words,
  /** As it was found out from the bytes, where nobody named it. */
  encoding: words,
  text: z.strictObject({file: fileName, sha256: digest}),
  ledger: z.strictObject({file: fileName, sha256: digest}),
  /** What the reader of the format decided. */
  notes: z.array(z.strictObject({code: words, text: words})).optional(),
});

export const manifestSchema = z.strictObject({
  /** As the text is named on the command line: the name of its folder. */
  id: name,
  title: words,
  dates: z.strictObject({adopted: isoDate.optional(), published: isoDate.optional()}),
  place: words.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a BCP 47 language tag such as en'),
  edition: words.optional(),
  translator: words.optional(),
  url: webAddress.optional(),
  transcriber: words.optional(),
  /** What is known, and what is not, of who may reprint the text. */
  rights: words,
  /** In the folder of the manifest. */
  file: fileName,
  sha256: digest,
  /** The reader, as `--format` names it; told by name and bytes when absent. */
  format: words.optional(),
  /** As named by a person, where the bytes do not show it. */
  encoding: words.optional(),
  /** Normalisers to switch on and off for this text. */
  normalise: z.strictObject({on: z.array(words).optional(), off: z.array(words).optional()}).optional(),
  body: z.strictObject({begins: words}).optional(),
  paratext: z.array(z.strictObject({id: name, title: words, begins: words})).optional(),
  /** The sections of the body, in place of those that are found by markup and form. */
  sections: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'expected an id such as II or chapter-2'),
        title: words,
        begins: words,
        kind: z.enum(['body', 'quotation', 'note', 'paratext']).optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Lines that look like headings and are none. */
  notHeadings: z.array(words).optional(),
  oddities: z.array(z.strictObject({quote: words, comment: words})).optional(),
  /** Who adopted it. */
  parties: words.optional(),
  /** Of a text that was fetched: the day, and the address that answered in the end. */
  retrieved: z.strictObject({date: isoDate.optional(), from: webAddress, type: words.optional()}).optional(),
  /** Of a text that came in a file with others: that file, and its name in there. */
  part: z.strictObject({of: words, sha256: digest, name: words}).optional(),
  /** Which of the documents in the file it is: their headings hold these words. */
  split: z.strictObject({headings: z.string(), number: z.number().int().positive()}).optional(),
  ingested: ingestedSchema.optional(),
});

/** What a corpus knows of one text: `corpus/<id>/manifest.json`. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Reads a manifest; `path` is named in errors. InputError with the key, what was expected and what was found. */
export function parseManifest(text: string, path: string): Manifest {
  return parseChecked(text, path, manifestSchema);
}
