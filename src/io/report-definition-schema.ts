import * as z from 'zod';

const name = z.string().regex(/\S/, 'expected a name');
const names = z
  .array(name)
  .min(1, 'expected at least one name')
  .describe('names of groups, or of parts of their texts: "declaration", "each", "declaration:II"');
const count = z.int().min(1, 'expected a whole number from 1 on');

const options = z
  .strictObject({
    shortest: count,
    longest: count,
    minimum: count,
    top: count,
    hide: z.union([name, z.null()]).describe('name of a stop list, "stop" for the usual one, null for none'),
    measures: z.array(name),
    terms: z.array(name),
    query: name.describe('what is followed, looked for, or whose company is counted'),
    words: count.describe(
      'of reuse: the least length of a passage; of distances and correspondence: how many words are compared',
    ),
  })
  .partial()
  .describe('what the analysis is told; each takes some of these');

const table = z.strictObject({
  analysis: name.describe('named like its command: frequencies, compare, shift, align, …'),
  of: names,
  caption: z.string().exactOptional(),
  shown: count.exactOptional().describe('how many rows the page shows; files hold them all'),
  options: options.exactOptional(),
});

const chart = z.strictObject({
  chart: name.describe('a kind of figure, as phraseshift chart names them'),
  of: names,
  title: z.string().exactOptional(),
  caption: z.string().exactOptional(),
  options: options.exactOptional(),
});

const story = z.strictObject({
  story: name.describe(
    'a section that tells one thing of one text: the-text, most-frequent, parts, places, limits, edition',
  ),
  of: name,
  each: name.exactOptional(),
});

const drawn = z.strictObject({
  title: name,
  prose: z.array(z.string()).exactOptional(),
  each: name
    .exactOptional()
    .describe('a group: the section is told once for each of its texts, then named "each"'),
  least: z
    .record(name, count)
    .exactOptional()
    .describe('told only where these groups have at least so many texts: {"later": 2}'),
  tables: z.array(table).exactOptional(),
  charts: z.array(chart).exactOptional(),
});

const group = z
  .union([name, z.array(name), z.strictObject({after: name}), z.strictObject({dated: z.literal(true)})])
  .describe('an id, several, all texts of the corpus dated after one, or all that have a date, by date');

const reading = z
  .strictObject({
    case: z.enum(['fold', 'keep']),
    hyphens: z.enum(['keep', 'split']),
    unit: z.enum(['word', 'lemma', 'stem']),
    variants: name,
    paratext: z.boolean(),
    quotations: z.enum(['in', 'out', 'only']),
    notes: z.enum(['in', 'out', 'only']),
  })
  .partial()
  .describe('how every text is read, as the options of the command line');

const figures = z
  .strictObject({
    width: name.describe('"89mm", or a publisher’s name for it: "nature-2"'),
    fontSize: z.number().min(5).max(9),
    palette: name,
  })
  .partial()
  .describe('how every figure is drawn');

/**
 * What a definition of a report may say.
 *
 * ```ts
 * reportDefinitionSchema.safeParse({title: 'Mine', texts: {}}).success; // → false
 * ```
 */
export const reportDefinitionSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  title: name,
  subtitle: z.string().exactOptional(),
  texts: z.record(
    z.string().regex(/^(?!each$)[a-z][a-z0-9-]*$/, 'expected names such as later, but not each'),
    group,
  ),
  reading: reading.exactOptional(),
  figures: figures.exactOptional(),
  sections: z.array(z.union([story, drawn])).min(1, 'expected at least one section'),
});
