import {z} from 'zod';
import {parseChecked} from './parse-checked.ts';

const words = z.string().regex(/\S/, 'expected words');
const isoDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'expected an ISO date such as 1957-11-16',
  );
const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a name such as moscow-1957');

const manifestSchema = z.strictObject({
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
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'expected an address that begins with http')
    .optional(),
  transcriber: words.optional(),
  /** What is known, and what is not, of who may reprint the text. */
  rights: words,
  /** In the folder of the manifest. */
  file: z.string().regex(/^[^/\\:]*[^/\\:.][^/\\:]*$/, 'expected the name of a file beside the manifest'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected the SHA-256 of the file, 64 hexadecimal digits'),
  encoding: words.optional(),
  /** Normalisers to switch on and off for this text. */
  normalise: z.strictObject({on: z.array(words).optional(), off: z.array(words).optional()}).optional(),
  body: z.strictObject({begins: words}).optional(),
  paratext: z.array(z.strictObject({id: name, title: words, begins: words})).optional(),
  oddities: z.array(z.strictObject({quote: words, comment: words})).optional(),
});

/** What a corpus knows of one text: `corpus/<id>/manifest.json`. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Reads a manifest; `path` is named in errors. InputError with the key, what was expected and what was found. */
export function parseManifest(text: string, path: string): Manifest {
  return parseChecked(text, path, manifestSchema);
}
