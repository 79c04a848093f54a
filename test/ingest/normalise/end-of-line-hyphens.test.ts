import {describe, expect, test} from '@jest/globals';
import {endOfLineHyphens} from '../../../src/ingest/normalise/end-of-line-hyphens.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, endOfLineHyphens.changes(text));

describe('end-of-line hyphens', () => {
  test.each([
    [
      'as the text has it elsewhere, with a hyphen',
      'co-\noperation. Co-operation',
      'co-operation. Co-operation',
    ],
    ['as the text has it elsewhere, without', 'co-\noperation. Cooperation', 'cooperation. Cooperation'],
    ['by the rule when nothing is known', 'the impe-\nrialist', 'the imperialist'],
    ['before a capital', 'Marxism-\nLeninism', 'Marxism-Leninism'],
    ['after a prefix that keeps it', 'anti-\nimperialist, imperialist', 'anti-imperialist, imperialist'],
    ['between two words of the text', 'working-\nclass. A working class', 'working-class. A working class'],
    ['and an indent', 'impe-\n   rialist', 'imperialist'],
    ['over a page break', 'the impe-\n\nrialist powers', 'the imperialist powers'],
    ['a soft one', 'impe\u00AD\nrialist', 'imperialist'],
    ['the sign of an OCR program', 'impe¬\nrialist', 'imperialist'],
  ])('are taken up %s', (_how, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('what most divided words of the text did decides for a word that stands nowhere else', () => {
    const kept = 'drawing-\nroom, drawing-room, to-\nday, to-day, full-\ngrown';
    expect(normalise(kept)).toBe('drawing-room, drawing-room, to-day, to-day, full-grown');
  });

  test('halves of divided words are no evidence', () => {
    const text = 'curtail-\ning, walk-\ning, walking, con-\ntributed, con-\nfirmed, confirmed';
    expect(normalise(text)).toBe('curtailing, walking, walking, contributed, confirmed, confirmed');
  });

  test.each([
    ['a word yet to come', 'the pre-\nand post-war years'],
    ['a dash', 'peace --\nand war -\nor'],
    ['a new paragraph with a capital', 'a list of anti-\n\nThe next'],
    ['a number', '1957-\n1960'],
    ['a catchword', 'the fall-\nfalling'],
    ['another script', '中-\n国 \u1100-\n\u1161'],
  ])('leave %s alone', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
