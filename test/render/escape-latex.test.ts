import {expect, test} from '@jest/globals';
import {escapeLatex} from '../../src/render/escape-latex.ts';

test('every character that TeX would take for itself stands as it is', () => {
  expect(escapeLatex(String.raw`{}$&#%_\^~`)).toBe(
    String.raw`\{\}\$\&\#\%\_\textbackslash{}\textasciicircum{}\textasciitilde{}`,
  );
  expect(escapeLatex(' a\n  b ')).toBe('a b');
});
