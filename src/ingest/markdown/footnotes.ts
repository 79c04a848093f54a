import type {MarkedExtension, Tokens} from 'marked';

/** `[^1]: See above.`: what a note says. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
}

// The first line, lines that go on at once, and indented lines after blank ones.
const NOTE =
  /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?![ \t]*(?:\n|$)| {0,3}\[\^)[^\n]+|\n(?:[ \t]*\n)+(?: {4}|\t)[^\n]+)*)\n*/;
const REFERENCE = /^\[\^([^\]\s]+)\](?!:)/;

/** Footnotes as Pandoc and GitHub write them, which marked does not know by itself. */
export const footnotes: MarkedExtension = {
  extensions: [
    {
      name: 'footnote',
      level: 'block',
      start: source => /(?:^|\n) {0,3}\[\^[^\]\s]+\]:/.exec(source)?.index,
      tokenizer(source) {
        const [raw, label, words] = NOTE.exec(source) ?? [];
        if (raw === undefined || label === undefined) return undefined;
        const text = (words ?? '').replace(/^(?: {4}|\t)/gm, '');
        return {type: 'footnote', raw, label, text, tokens: this.lexer.blockTokens(text, [])};
      },
    },
    {
      name: 'footnoteReference',
      level: 'inline',
      start: source => source.indexOf('[^'),
      tokenizer(source) {
        const raw = REFERENCE.exec(source)?.[0];
        return raw === undefined ? undefined : {type: 'footnoteReference', raw};
      },
    },
  ],
};
