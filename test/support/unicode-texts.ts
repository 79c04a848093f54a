import fc from 'fast-check';

const PIECES = [
  'a', 'B', 'word', 'Workers', 'the', 'The', 'U', 'S', 'I', 'Dr', 'no', 'É', 'e\u0301', 'Σ', 'İ', 'ß', 'Я', 'я', '𝕊', '𐐀',
  '中', '国', 'の', 'ไทย', 'ー', '〇', '𠮷', '\u3099', '𝟙', '\u{1e8d0}', '\u{1f16c}', '7', '950', '٣', '½', '\u0301', '\u00ad', '\u200d', '\ufe0f', '\u20e3', '😀', '\ud800', '\udc00',
  "'", '’', '‘', '"', '“', '”', '-', '‐', '--', '–', '—', '.', '.', ',', ';', ':', '!', '?', '…', '。', '(', ')', '[', ']', '*', '_',
  '@', '://', 'www.', '/', 'http', ' ', ' ', ' ', ' ', '\t', '\u00a0', '\n', '\n\n', '\r\n', '\0',
] as const; // biome-ignore format: one table

/** Texts in which everything the tokeniser has a rule for meets everything else. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), {maxLength: 40})
  .map(pieces => pieces.join(''));

/** Any string of UTF-16 units, lone surrogates too, tricky ones more often than not. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  trickyText,
  fc.string({unit: 'binary'}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 60}).map(units => String.fromCharCode(...units)),
);

/** A text without a line end: one paragraph. */
export const anyParagraph: fc.Arbitrary<string> = anyText.map(text => text.replace(/\n/g, ' '));
