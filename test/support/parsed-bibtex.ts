/** An entry of a BibTeX file as a program reads it. */
export interface ParsedEntry {
  readonly type: string;
  readonly key: string;
  /** Without the outermost braces. */
  readonly fields: {readonly [name: string]: string};
}

/** The entries of a BibTeX file, by counting braces as BibTeX counts them; an Error where they do not balance. */
export function parsedBibtex(text: string): readonly ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  for (let at = text.indexOf('@'); at !== -1; ) {
    const open = text.indexOf('{', at);
    const close = closing(text, open);
    const [, key = '', rest = ''] = /^([^,]*),([\s\S]*)$/.exec(text.slice(open + 1, close)) ?? [];
    entries.push({type: text.slice(at + 1, open), key, fields: fieldsOf(rest)});
    at = text.indexOf('@', close);
  }
  return entries;
}

/** The text that a field stands for: without braces and with commands taken back. No file holds a control character. */
export function displayedText(field: string): string {
  const commands: {readonly [name: string]: string} = {
    textbackslash: '\\',
    textbraceleft: '\u0001',
    textbraceright: '\u0002',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return field
    .replace(/\{\\(text[a-z]+)\}|\\([&%$#_])/g, (_, name, mark) => commands[name] ?? mark)
    .replace(/[{}]/g, '')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}') depth--;
    if (depth === 0) return i;
  }
  throw new Error(`a brace without its partner: ${text.slice(open, open + 40)}`);
}

function fieldsOf(text: string): ParsedEntry['fields'] {
  const fields: [string, string][] = [];
  for (let at = 0; ; ) {
    const found = /\s*([a-z]+) = (?:(\{)|([a-z]+),)/y;
    found.lastIndex = at;
    const [all = '', name = '', brace, word = ''] = found.exec(text) ?? [];
    if (all === '') break;
    const open = at + all.length - 1;
    const close = brace === undefined ? open : closing(text, open);
    fields.push([name, brace === undefined ? word : text.slice(open + 1, close)]);
    at = text.indexOf(',', close) + 1;
  }
  return Object.fromEntries(fields);
}
