const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'};

/** The bytes of the string that stands at an offset of a PDF, `(…)` or `<…>`; undefined where none does. ISO 32000-1, 7.3.4. */
export function pdfStringAt(source: string, at: number): Uint8Array | undefined {
  const begins = at + (/^\s*/.exec(source.slice(at, at + 100))?.[0].length ?? 0);
  const letters = source.charAt(begins) === '(' ? literal(source, begins + 1) : hexadecimal(source, begins);
  return letters === undefined ? undefined : Uint8Array.from(letters, letter => letter.charCodeAt(0));
}

function hexadecimal(source: string, at: number): string | undefined {
  const [, digits] = /^<([\da-fA-F\s]*)>/.exec(source.slice(at, at + 1000)) ?? [];
  const pairs = digits?.replace(/\s/g, '').match(/..?/g) ?? [];
  return digits === undefined
    ? undefined
    : pairs.map(pair => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16))).join('');
}

/** Brackets within are balanced; a backslash makes the next letter, three octal digits or the end of a line something else. */
function literal(source: string, at: number): string | undefined {
  let letters = '';
  let depth = 1;
  for (let i = at; i < Math.min(source.length, at + 1000); i++) {
    const letter = source.charAt(i);
    if (letter === '\\') {
      const [whole = '', octal] = /^(?:([0-7]{1,3})|\r\n|[\s\S])/.exec(source.slice(i + 1, i + 4)) ?? [];
      letters += octal === undefined ? escaped(whole) : String.fromCharCode(Number.parseInt(octal, 8) & 255);
      i += whole.length;
      continue;
    }
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0) return letters;
    letters += letter;
  }
  return undefined;
}

function escaped(letter: string): string {
  return /[\r\n]/.test(letter) ? '' : (ESCAPES[letter] ?? letter);
}
