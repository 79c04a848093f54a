import {align} from '../align/align.ts';
import {evidenceOf} from '../align/rewording/evidence.ts';
import {standsFor} from '../align/rewording/stands-for.ts';
import {InputError} from '../base/errors.ts';
import {isContentWord} from '../counts/phrases/every-phrase.ts';
import {wordingFinder} from '../counts/phrases/wording-places.ts';
import type {Alignment} from '../model/alignment.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {functionWordsEn} from '../tokens/function-words-en.ts';
import {richestSlogans, SLOGAN_RULE, type Slogan} from './lineage/richest.ts';
import {lineageColumns, lineageRows} from './lineage/rows.ts';
import {type AlignedPair, type Family, VARIANT_RULE, variantsOf} from './lineage/variants.ts';
import {parseQuery} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {contentTerms} from './shift/content-terms.ts';
import {textSize} from './text-size.ts';

/** Which phrases are followed when none is named. */
export interface LineageOptions {
  /** Without a phrase: how many of the slogans with the richest history; 10 unless told. */
  readonly richest?: number | undefined;
}

/**
 * How was a phrase handed on from text to text, in which wordings?
 *
 * The texts come in the order given. Table `lineage`, one row a wording and text that attests it: `phrase`, `variant`,
 * `text`, `date`, `order` (of the text, from 1), `count`, `per10000`, `share` (of all its wordings in this text, per
 * cent), `first` and `last` (texts that attest the wording first and last), `earlier` (the wording it replaced),
 * `earlierText`, `edit` (what was done to it: `+lasting`, `between → among`), `places`. Without a phrase, the same for
 * the slogans with the richest history: most texts times most wordings. Two texts at least, else an InputError.
 *
 * ```ts
 * import {readText, rows, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * const [first] = rows(lineage('working class', parts));
 * [first.variant, first.text, first.count]; // → ['working class', 'moscow-1957:I', 4]
 * ```
 */
export function lineage(
  phrase: string | undefined,
  texts: readonly Text[],
  options: LineageOptions = {},
): Table {
  const {richest = 10} = options;
  if (texts.length < 2) {
    throw new InputError(`texts to follow a phrase through: ${texts.length}; expected two or more, in order`);
  }
  const family = familyOf(texts);
  const slogans =
    phrase === undefined ? richestSlogans(family, isContent, richest) : [sloganOf(family, phrase)];
  const rows = slogans.flatMap(slogan => lineageRows(family, slogan));
  return table({
    name: 'lineage',
    title: phrase === undefined ? 'The slogans with the richest history' : `The wordings of “${phrase}”`,
    texts: texts.map(textSize),
    columns: lineageColumns(rows),
    notes: [
      {code: 'wording-rule', text: VARIANT_RULE},
      ...(phrase === undefined ? [{code: 'slogan-rule', text: SLOGAN_RULE}] : []),
    ],
    recipe: recipeOf({
      command: 'lineage',
      texts,
      settings: phrase === undefined ? {phrase: null, richest} : {phrase},
    }),
  });
}

function familyOf(texts: readonly Text[]): Family {
  const pairs = new Map<number, ReadonlyMap<number, AlignedPair>>();
  texts.forEach((earlier, i) => {
    const later = texts
      .slice(i + 1)
      .map((text, step) => [i + 1 + step, alignedPair(align(earlier, text))] as const);
    pairs.set(i, new Map(later));
  });
  return {texts, pairs, find: texts.map(wordingFinder)};
}

function alignedPair(alignment: Alignment): AlignedPair {
  return {...standsFor(alignment), isProved: evidenceOf(alignment, contentTerms(alignment))};
}

/** The phrase in the words of the texts: "Peaceful coexistence" finds `peaceful coexistence`. */
function sloganOf(family: Family, phrase: string): Slogan {
  const words = parseQuery(phrase).slots.map(slot => ('term' in slot ? slot.term : undefined));
  if (words.includes(undefined)) {
    throw new InputError(
      `no wildcards in a lineage: "${phrase}"; expected a phrase such as "peaceful coexistence"`,
    );
  }
  const spelt = words.join(' ');
  return {phrase: spelt, variants: variantsOf(family, spelt, isContent)};
}

function isContent(word: string): boolean {
  return isContentWord(word, functionWordsEn.words);
}
