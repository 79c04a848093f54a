import type {ListedCommand} from './command.ts';

/** Every command, in the order help and documents list them; each is loaded when it is typed. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'texts',
    takes: '',
    summary: 'The texts of the corpus, with their dates, sizes and parts.',
    load: async () => (await import('./commands/texts.ts')).texts,
  },
  {
    name: 'show',
    takes: '<text>',
    summary:
      'A text as it was read: its paragraphs, tokens, oddities or changes, each with its place in the raw file.',
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'add',
    takes: '<source...>',
    summary:
      'Brings texts into the corpus: files, folders, archives, tables, pages of the web. All of them or none.',
    load: async () => (await import('./commands/add.ts')).add,
  },
  {
    name: 'fetch',
    takes: '[id...]',
    summary: 'Fetches texts of the catalogue from their pages into the corpus. All of them or none.',
    load: async () => (await import('./commands/fetch.ts')).fetch,
  },
  {
    name: 'remove',
    takes: '<id...>',
    summary: 'Takes texts out of the corpus, with all their files. All of them or none.',
    load: async () => (await import('./commands/remove.ts')).remove,
  },
  {
    name: 'verify',
    takes: '[id...]',
    summary:
      'Whether every text is what it was when it was added, byte for byte; ends with 1 where one is not.',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'frequencies',
    takes: '<text...>',
    summary: 'How often each word or phrase occurs, how sure the rate is, and how evenly it is spread.',
    load: async () => (await import('./commands/frequencies.ts')).frequencies,
  },
  {
    name: 'compare',
    takes: '<target> <reference> [more...]',
    summary: 'Which words or phrases set the target apart from the reference, by how much, how sure.',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'align',
    takes: '<earlier> <later>',
    summary:
      'Which passages of the earlier text the later kept, edited, moved, split or merged; what is new, what dropped.',
    load: async () => (await import('./commands/align.ts')).align,
  },
  {
    name: 'shift',
    takes: '<earlier> <later>',
    summary: 'Which phrases grew, shrank, appeared, vanished or were reworded from one text to the next.',
    load: async () => (await import('./commands/shift.ts')).shift,
  },
  {
    name: 'lineage',
    takes: '<phrase> [text...]',
    summary:
      'A phrase through several texts in order: its wordings, where each begins and ends, what was edited.',
    load: async () => (await import('./commands/lineage.ts')).lineage,
  },
  {
    name: 'matrix',
    takes: '<earlier> <later>',
    summary:
      'Each part of one text by each part of another: how alike, how much is taken over, what parts them.',
    load: async () => (await import('./commands/matrix.ts')).matrix,
  },
  {
    name: 'reuse',
    takes: '<text...>',
    summary: 'Which passages stand in two or more of many texts, word for word or nearly so, and where.',
    load: async () => (await import('./commands/reuse.ts')).reuse,
  },
  {
    name: 'concordance',
    takes: '<query> [text...]',
    summary: 'The lines in which a word or phrase stands, each with its place.',
    load: async () => (await import('./commands/concordance.ts')).concordance,
  },
  {
    name: 'collocations',
    takes: '<node> [text...]',
    summary: 'The company a word or phrase keeps: which words stand near it more often than by chance.',
    load: async () => (await import('./commands/collocations.ts')).collocations,
  },
  {
    name: 'diversity',
    takes: '<text...>',
    summary: 'How rich the vocabulary of a text is, how sure, and whether the text is long enough to say.',
    load: async () => (await import('./commands/diversity.ts')).diversity,
  },
  {
    name: 'divergence',
    takes: '<target> <reference>',
    summary: 'How far the vocabularies of two texts diverge, and what each term adds to it.',
    load: async () => (await import('./commands/divergence.ts')).divergence,
  },
  {
    name: 'distances',
    takes: '<text...>',
    summary: 'How far apart texts lie, by their common words: one row a pair, or a square.',
    load: async () => (await import('./commands/distances.ts')).distances,
  },
  {
    name: 'correspondence',
    takes: '<text...>',
    summary: 'Which texts use the same words, and which words set them apart: correspondence analysis.',
    load: async () => (await import('./commands/correspondence.ts')).correspondence,
  },
  {
    name: 'readability',
    takes: '<text...>',
    summary: 'How hard texts are to read, by the lengths of their words and sentences (English).',
    load: async () => (await import('./commands/readability.ts')).readability,
  },
  {
    name: 'chart',
    takes: '<kind> <text...>',
    summary: 'A figure for a paper: Vega-Lite, SVG, PDF and PNG at print size.',
    load: async () => (await import('./commands/chart.ts')).chart,
  },
  {
    name: 'report',
    takes: '<text>',
    summary:
      'A finished report on a text, or as a definition asks: a page to read, figures, tables, the recipe.',
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'methods',
    takes: '<recipe>',
    summary:
      'What the methods section of a paper must say of a result: a paragraph, texts, measures, bibliography.',
    load: async () => (await import('./commands/methods.ts')).methods,
  },
  {
    name: 'replay',
    takes: '<recipe>',
    summary:
      'Makes again what a recipe made, and says whether the bytes are the same or which input changed.',
    load: async () => (await import('./commands/replay.ts')).replay,
  },
  {
    name: 'measures',
    takes: '[measure]',
    summary: 'The cards of the measures: formula, unit, sign, zero rule, source.',
    load: async () => (await import('./commands/measures.ts')).measures,
  },
  {
    name: 'agreement',
    takes: '',
    summary: 'What other tools give for the same counts, beside ours, and why they differ.',
    load: async () => (await import('./commands/agreement.ts')).agreement,
  },
];
