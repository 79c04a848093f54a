import {describe, expect, test} from '@jest/globals';
import {documentFrom} from '../../../src/ingest/ingest.ts';
import {noteLines} from '../../../src/ingest/normalise/note-lines.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, noteLines.changes(text));

const sectionsOf = (text: string, isParted?: true) => {
  const parsed = {text, encoding: 'utf-8', ...(isParted ? {isParted} : {})};
  const document = documentFrom(parsed, {id: 'a', path: 'a.txt', sha256: ''});
  return document.sections.map(({kind, id, span}) => [kind, id, document.text.slice(span.start, span.end)]);
};

const DANE = 'He is a Dane. 1  She is not.\n\nThey part.\n\n 1  So he\nsays.\n\nThen they meet.';

describe('note lines', () => {
  test('worked by hand: the mark is dropped, the note parted from the lines around', () => {
    expect(normalise('"Next year."*\n   [*Written in 1878.]\n"Am I?"')).toBe(
      '"Next year."\n\n   [*Written in 1878.]\n\n"Am I?"',
    );
    expect(normalise('They did so.\n Footnote: Vaguely.  The men\nwent.')).toBe(
      'They did so.\n\n Footnote: Vaguely.\n\nThe men\nwent.',
    );
  });

  test('what is parted already gets no more lines', () => {
    expect(normalise(DANE)).toBe(DANE.replace(' 1  She', ' She'));
    expect(normalise('Text.\n\nFootnote: Here.\n\nText.')).toBe('Text.\n\nFootnote: Here.\n\nText.');
  });

  test('the notes are sections of their own, under their labels', () => {
    expect(sectionsOf(DANE)).toEqual([
      ['body', 'text', 'He is a Dane. She is not.\n\nThey part.'],
      ['note', 'note-1', '1 So he\nsays.'],
      ['body', 'text.rest', 'Then they meet.'],
    ]);
  });

  test('a title page and what brackets hold are found beside them', () => {
    const page = 'PEACE\n\nCHAPTER I\n\n';
    const kinds = sectionsOf(`${page}${DANE}\n\n[Illustration: A ship.]\n\nEnd.`).map(([kind]) => kind);
    expect(kinds).toContain('note');
    expect(kinds).toContain('paratext');
  });

  test('markup that parts paragraphs goes before', () => {
    expect(sectionsOf(DANE, true).map(([kind]) => kind)).toEqual(['body']);
  });

  test('law: notes have words and do not overlap, wherever lines are cut', () => {
    const words = [
      'Peace',
      'wood.',
      ' 1 ',
      '  1  So.',
      '\n1\n',
      '\n\n1\nA wood.',
      '\n\n',
      '\n',
      'Footnote: No.',
      '*\n[*So.]',
    ];
    let state = 7;
    for (let round = 0; round < 300; round++) {
      const text = Array.from({length: 40}, () => {
        state = (state * 48271) % 2147483647;
        return words[state % words.length];
      }).join(' ');
      const marks = noteLines.marks(text).toSorted((a, b) => a.span.start - b.span.start);
      marks.forEach(({span}, i) => {
        expect(text.slice(span.start, span.end)).toMatch(/\p{L}/u);
        expect(span.start).toBeGreaterThanOrEqual(marks[i - 1]?.span.end ?? 0);
      });
      const {start, before} = noteLines.changes(text);
      start.forEach((at, k) => {
        expect(text.slice(at, at + (before[k] ?? '').length)).toBe(before[k]);
        expect(at).toBeGreaterThanOrEqual(k === 0 ? 0 : (start[k - 1] ?? 0) + (before[k - 1] ?? '').length);
      });
    }
  });
});
