import type {ParsedNote} from '../parsed.ts';
import {isC1Reference} from './character-reference.ts';

const REFERENCE = /&#(?:1[2-5]\d|x[89][0-9a-f]);?/gi;
const MOST_SHOWN = 3;

/** A note on the references to controls (`&#150;`) in a source, which were read as what windows-1252 has there. */
export function c1Notes(source: string): readonly ParsedNote[] {
  const found = Array.from(source.matchAll(REFERENCE)).filter(([reference]) => isC1Reference(reference));
  const [first] = found;
  if (first === undefined) return [];
  const kinds = [...new Set(found.map(([reference]) => reference))];
  const shown = kinds.slice(0, MOST_SHOWN).join(' ') + (kinds.length > MOST_SHOWN ? ' …' : '');
  const times = found.length === 1 ? '1 reference to a control' : `${found.length} references to controls`;
  return [
    {
      code: 'c1-references',
      text: `${times} (${shown}) read as windows-1252, as browsers do`,
      at: first.index,
    },
  ];
}
