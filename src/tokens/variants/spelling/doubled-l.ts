// Verbs in -l that Britain doubles before an ending, and America does not.
const STEMS =
  'apparel|bevel|cancel|carol|channel|chisel|counsel|cudgel|dial|duel|enamel|equal|fuel|gambol|grovel|imperil|initial|' +
  'jewel|label|level|libel|marshal|marvel|model|panel|pedal|pencil|quarrel|ravel|refuel|rival|shovel|signal|snivel|' +
  'spiral|swivel|total|towel|trammel|travel|trowel|tunnel|unravel|victual|dishevel';
const AMERICAN = new RegExp(`^(un|re|mis|out)?(${STEMS})(ed|ing|ings|er|ers|or|ors|ous|ously)$`, 'u');
/** Verbs with one l in Britain and two in America; before -ed and -ing both have two. */
const SINGLE = /^(enrol|fulfil|instil|distil|enthral|appal|instal)l(s|ment|ments)?$/u;
const FULL = /^(skil|wil)l(ful|fully|fulness)$/u;
/** `install` is British too. */
const BOTH = /^instal/u;

/** `traveler` as `traveller`, `fulfill` as `fulfil`; undefined for a word that is no American form. */
export function doubledL(word: string): string | undefined {
  const [, prefix = '', stem, ending] = AMERICAN.exec(word) ?? [];
  if (stem !== undefined) return `${prefix}${stem}l${ending}`;
  const [, verb, noun = ''] = SINGLE.exec(word) ?? [];
  if (verb !== undefined && !(BOTH.test(word) && !noun.startsWith('ment'))) return verb + noun;
  const [, root, full] = FULL.exec(word) ?? [];
  return root === undefined ? undefined : root + full;
}
