// Writes src/base/arimo.ts: the advance widths of the shipped face, read from its own files.
// Run after a change of @expo-google-fonts/arimo: node test/oracle/arimo-widths.mjs
import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const face = file => fontkit.openSync(require.resolve(`@expo-google-fonts/arimo/${file}`));
const regular = face('400Regular/Arimo_400Regular.ttf');
const bold = face('700Bold/Arimo_700Bold.ttf');

const width = (font, letter) => font.glyphForCodePoint(letter).advanceWidth.toString(36).padStart(3, '0');

/** Runs of neighbouring letters, as long as they go. */
function runs(letters) {
  const found = [];
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === letter - 1) last.push(letter);
    else found.push([letter]);
  }
  return found;
}

const both = regular.characterSet.filter(letter => bold.hasGlyphForCodePoint(letter));
const lines = runs(both).map(run => {
  const widths = font => run.map(letter => width(font, letter)).join('');
  return `  [0x${run[0].toString(16)}, '${widths(regular)}', '${widths(bold)}'],`;
});

const version = require('@expo-google-fonts/arimo/package.json').version;
const file = `// Made by test/oracle/arimo-widths.mjs from @expo-google-fonts/arimo ${version}. Do not edit.

/** Units of the widths below in one em. */
export const UNITS_PER_EM = ${regular.unitsPerEm};

/** Runs of letters: the first code point, then three base-36 digits a letter for the regular and the bold face. */
export const ARIMO_WIDTHS: readonly (readonly [first: number, regular: string, bold: string])[] = [
${lines.join('\n')}
];
`;
writeFileSync(fileURLToPath(new URL('../../src/base/arimo.ts', import.meta.url)), file);
