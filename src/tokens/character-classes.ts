// Unicode's general categories, cut to what a tokeniser asks. The tables cover the basic plane, one entry for
// each UTF-16 unit; letters beyond it (surrogate pairs) go by the written rule of word-rule.ts.

/** Scripts written without spaces, whose words only a dictionary can find. */
export const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;

/** Marks that nobody sees: soft hyphen, joiners, variation selectors, the key drawn round a digit. */
export const INVISIBLE = String.raw`[\u00AD\u200C\u200D\u2060\u20E3\uFE00-\uFE0F]`;

/** What a UTF-16 unit is to the tokeniser. */
export const CLASS = {
  other: 0,
  letter: 1,
  lowerCase: 2,
  digit: 3,
  unspaced: 4,
  invisible: 5,
  surrogate: 6,
  apostrophe: 7,
  hyphen: 8,
  fullStop: 9,
  comma: 10,
  enDash: 11,
  space: 12,
  stop: 13,
  fullWidthStop: 14,
  opening: 15,
  closing: 16,
  singleOpening: 17,
  quotationMark: 18,
  divider: 19,
  emphasis: 20,
} as const;

/** What belongs to a class by its general category, … */
const CATEGORIES: readonly (readonly [keyof typeof CLASS, string])[] = [
  ['letter', String.raw`[\p{L}\p{M}]`],
  ['lowerCase', String.raw`\p{Ll}`],
  ['digit', String.raw`\p{N}`],
  ['unspaced', String.raw`(?=${UNSPACED})[\p{L}\p{M}\p{N}]`],
  ['invisible', INVISIBLE],
  ['space', String.raw`\s`],
  ['opening', String.raw`[\p{Ps}\p{Pi}]`],
  ['closing', String.raw`[\p{Pe}\p{Pf}]`],
];

/** … and what does by name. */
const CHARACTERS: readonly (readonly [keyof typeof CLASS, string])[] = [
  ['singleOpening', '‘‛'],
  ['quotationMark', '"＂'],
  ['apostrophe', "'’"],
  ['hyphen', '-\u2010\u2011'],
  ['fullStop', '.'],
  ['comma', ','],
  ['enDash', '–'],
  ['stop', '!?…‽؟۔।॥'],
  ['fullWidthStop', '。！？｡'],
  ['divider', ';:—―；：؛'],
  ['emphasis', '*_'],
];

/** Every UTF-16 unit in order, with 0 for the surrogates: what an expression finds in it, it finds of the basic plane. */
export const BASIC_PLANE = basicPlane();

/** The class of each UTF-16 unit; of two that fit, the later named above. */
export const CLASS_OF: Uint8Array = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [name, members] of CATEGORIES) {
    for (const run of BASIC_PLANE.matchAll(new RegExp(`(?:${members})+`, 'gu'))) {
      table.fill(CLASS[name], run.index, run.index + run[0].length);
    }
  }
  for (const [name, members] of CHARACTERS) {
    for (const member of members) table[member.charCodeAt(0)] = CLASS[name];
  }
  return table.fill(CLASS.surrogate, 0xd800, 0xe000);
}

function basicPlane(): string {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  return new TextDecoder('utf-16le').decode(units.fill(0, 0xd800, 0xe000));
}
