import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const SPACE = 0x20;
const NEWLINE = 0x0a;
const PAGE = 0x0c;

/** Parts words by one plain space, and leaves none at the end of a line. */
export const whiteSpace = {
  name: 'white-space',
  about:
    'Between words on a line stands one plain space: no tab, no-break or other space, no run of spaces. Spaces at the ' +
    'end of a line are dropped. The indent of a line stays, for it may mark a paragraph or a verse.',
  isDefault: true,
  changes(text) {
    const replacements: Replacement[] = [];
    let isIndent = true;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isSpace(unit)) {
        isIndent = unit === NEWLINE || unit === PAGE;
        continue;
      }
      const end = spacesEnd(text, i);
      const after = end === text.length || text.charCodeAt(end) === NEWLINE ? '' : ' ';
      const isPlain = end === i + 1 && unit === SPACE && after === ' ';
      const stays = isPlain || (isIndent && after === ' ');
      if (!stays) replacements.push({start: i, before: text.slice(i, end), after});
      i = end - 1;
    }
    return ledgerStep(this.name, replacements);
  },
} as const satisfies Normaliser;

function spacesEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** White space inside a line: what `\s` knows, line ends and form feeds not among them. */
function isSpace(unit: number): boolean {
  if (unit === SPACE || unit === 0x09 || unit === 0xa0) return true;
  if (unit < 0x1680) return false;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
