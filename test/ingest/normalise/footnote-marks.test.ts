import {describe, expect, test} from '@jest/globals';
import {footnoteMarks} from '../../../src/ingest/normalise/footnote-marks.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, footnoteMarks.changes(text));

describe('footnote marks', () => {
  test('worked by hand: marks that count up are dropped, the labels of the notes stay', () => {
    expect(normalise('Peace.[1] War [2], and “talks”[3]\n\n[1] See there.\n[2] And there.\n[3] Here.')).toBe(
      'Peace. War, and “talks”\n\n[1] See there.\n[2] And there.\n[3] Here.',
    );
  });

  test('worked by hand: raised digits too, units and powers stay', () => {
    expect(normalise('Peace¹ and “war”.² Ten km³ and ten.³')).toBe('Peace¹ and “war”.² Ten km³ and ten.³');
    expect(normalise('Peace¹ and “war”.² Talks³ end.')).toBe('Peace and “war”. Talks end.');
  });

  test.each([
    ['two alone', 'Peace.[1] War.[2]'],
    ['what does not count up', 'Peace.[1] War.[3] Talks.[2] End.[4]'],
    ['what is cited twice', 'Peace.[1] War.[1] Talks.[2]'],
    ['powers', 'm¹ m² and no more, 10² 3³'],
    ['indexes', 'a[1](x) b[2](y) c[3](z)'],
  ])('%s stay', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
