import * as z from 'zod';
import {parseChecked} from './parse-checked.ts';

const corpusListSchema = z.strictObject({
  name: z.string().regex(/\S/, 'expected words'),
  /** Ids, in the order in which the texts are shown. */
  texts: z.array(z.string()),
});

/** The name of a corpus and the order of its texts: `corpus.json` in its folder. */
export type CorpusList = Readonly<z.infer<typeof corpusListSchema>>;

/** Reads a corpus list; `path` is named in errors. InputError. */
export function parseCorpusList(text: string, path: string): CorpusList {
  return parseChecked(text, path, corpusListSchema);
}
