import {rowOf} from '../base/columns.ts';
import type {Text} from '../model/text.ts';

/** Stretches of a text that are counted one by one: unit u holds the tokens from `from[u]` up to `to[u]`. */
export interface Units {
  /** How each is cited: `I.1` is the first paragraph of section I. */
  readonly labels: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Which paragraphs of a text are counted: those of its counted sections that have words, in reading order. */
export function paragraphUnits({document, tokens, counted}: Text): Units {
  const labels: string[] = [];
  const rows: number[] = [];
  for (const section of counted) {
    const first = paragraphAt(tokens.paragraphs, tokens.sections[section] as number);
    const last = paragraphAt(tokens.paragraphs, tokens.sections[section + 1] as number);
    for (let row = first; row < last; row++) {
      labels.push(`${document.sections[section]?.id}.${row - first + 1}`);
      rows.push(row);
    }
  }
  return {
    labels,
    from: Uint32Array.from(rows, row => tokens.paragraphs[row] as number),
    to: Uint32Array.from(rows, row => tokens.paragraphs[row + 1] as number),
  };
}

/** The paragraph that begins with this token; the number of paragraphs when it is past the last. */
function paragraphAt(paragraphs: Uint32Array, token: number): number {
  const row = rowOf(paragraphs, token);
  return (paragraphs[row] as number) < token ? row + 1 : row;
}
