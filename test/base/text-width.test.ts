import {createRequire} from 'node:module';
import {describe, expect, test} from '@jest/globals';
import * as fontkit from 'fontkit';
import {missingLetters, textWidth} from '../../src/base/text-width.ts';

const require = createRequire(import.meta.url);

function face(file: string): fontkit.Font {
  return fontkit.openSync(require.resolve(`@expo-google-fonts/arimo/${file}`)) as fontkit.Font;
}

describe('textWidth', () => {
  test('worked by hand: an em of digits, and nothing for an empty line', () => {
    expect(textWidth('', 7)).toBe(0);
    // Arial's digits are 1139 of 2048 units wide.
    expect(textWidth('00', 2048)).toBe(2278);
  });

  test.each([
    ['regular', '400Regular/Arimo_400Regular.ttf', false],
    ['bold', '700Bold/Arimo_700Bold.ttf', true],
  ] as const)('oracle: every letter of the %s face is as wide as fontkit says', (_, file, bold) => {
    const font = face(file);
    // U+FFFF ends the list in the file; it is no letter.
    const letters = font.characterSet.filter(letter => font.hasGlyphForCodePoint(letter));
    const wrong = letters.filter(
      letter =>
        textWidth(String.fromCodePoint(letter), font.unitsPerEm, bold) !==
        font.glyphForCodePoint(letter).advanceWidth,
    );
    expect(letters.length).toBeGreaterThan(3000);
    expect(wrong).toEqual([]);
  });

  test('law: a line is as wide as its pieces together', () => {
    const line = 'Marxism–Leninism → Москва ≥ −3\u2009707';
    const pieces = [...line].reduce((sum, letter) => sum + textWidth(letter, 7), 0);
    expect(textWidth(line, 7)).toBeCloseTo(pieces, 10);
  });

  test('a letter that the face lacks counts as one em', () => {
    expect(textWidth('中😀', 10)).toBe(20);
    expect(textWidth('\ud800', 10)).toBe(10);
  });
});

test('missingLetters names what the face cannot draw, once', () => {
  expect(missingLetters('peace мир × → ειρήνη')).toEqual([]);
  expect(missingLetters('和平 and 和 😀')).toEqual(['和', '平', '😀']);
});
