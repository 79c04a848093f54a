import {describe, expect, test} from '@jest/globals';
import {pageNumbers} from '../../../src/ingest/normalise/page-numbers.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, pageNumbers.changes(text));

describe('page numbers', () => {
  test('worked by hand: numbers that rise and cut sentences are dropped', () => {
    expect(normalise('The peace\n\n12\n\nof the world.\n\n- 13 -\n\nWar.\n\n[14]')).toBe(
      'The peace\n\nof the world.\n\nWar.\n\n',
    );
  });

  test('worked by hand: numbers at the edges of pages that form feeds end', () => {
    const page = (n: number) => `So it goes\non and on\n${n}\n`;
    expect(normalise([7, 8, 9].map(page).join('\f'))).toBe(
      'So it goes\non and on\n\fSo it goes\non and on\n\fSo it goes\non and on\n',
    );
  });

  test('numbers of those pages only that end with a paragraph', () => {
    const line = 'So it goes on. '.repeat(100);
    const kept = [8, 9, 11, 12, 15, 16, 17, 20, 21, 22, 24];
    const text = (numbers: readonly number[]) =>
      Array.from({length: 20}, (_, i) => `${line}\n\n${numbers.includes(i + 6) ? `${i + 6}\n\n` : ''}`).join(
        '',
      );
    expect(normalise(text(kept))).toBe(text([]));
    const annals = kept.map((year, i) => `${year}\n\n${line.repeat(1 + ((i * i) % 7))}`).join('\n\n');
    expect(normalise(annals)).toBe(annals);
  });

  test('the number of the last page alone', () => {
    const long = `${'So it goes on. '.repeat(2000)}War ends.`;
    const short = (text: string) => text.replace(long, 'LONG');
    expect(short(normalise(`${long}\n213\n`))).toBe('LONG');
    expect(short(normalise(`${long}\n\n213`))).toBe('LONG');
    for (const end of ['\n\n1957\n', '\nIt makes\n213', ' 213']) {
      expect(short(normalise(long + end))).toBe(`LONG${end}`);
    }
    expect(normalise('War ends.\n213')).toBe('War ends.\n213');
  });

  test.each([
    ['chapters', '1\n\nThe peace.\n\n2\n\nThe war.\n\n3\n\nThe end.'],
    ['numbers that do not rise', 'the\n\n5\n\npeace\n\n9\n\nof\n\n10\n\nall'],
    ['two alone', 'the\n\n5\n\npeace\n\n6\n\nof all'],
  ])('%s stay', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
