import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {NORMALISERS} from '../../src/ingest/normalise/registry.ts';
import {normalised} from '../../src/ingest/normalised.ts';
import {sourceOffset, undone} from '../../src/model/ledger.ts';
import {declaration, declarationBytes} from '../support/declaration.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '\uFEFF',
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    ' ',
    'e\u0301',
    'é',
    '\u0323',
    '\u0301',
    '가',
    '\u1100\u1161\u11A8',
  ),
  fc.constantFrom(
    '\t',
    '\u00A0',
    '  ',
    '\u2029',
    '\f',
    '\v',
    '\u00AD',
    'ﬁ',
    '-\n',
    '-',
    '¬\n',
    '´',
    '’',
    '“',
    '12',
    '[1]',
  ),
  fc.constantFrom(
    'P E A C E',
    '\n\n12\n\n',
    '\n\n13\n\n',
    '\n\nTHE HEAD\n\n',
    'end.[1] ',
    'end.[2] ',
    'end.[3] ',
  ),
  fc.constantFrom('peace', 'and', 'the parties of the working class meet in Moscow to ', 'War.', '𝕊', 'a) '),
  fc.string({unit: 'binary', maxLength: 5}),
);
const NAMES = NORMALISERS.map(({name}) => name);

/** Broken enough for every rule to have work. */
const sources = fc.array(piece, {maxLength: 60}).map(pieces => pieces.join(''));

describe('normalised', () => {
  test('law: the ledger undoes every change, on any text', () => {
    fc.assert(
      fc.property(sources, source => {
        const {text, ledger} = normalised({text: source, encoding: 'utf-8'}, {on: NAMES});
        expect(undone(text, ledger)).toBe(source);
      }),
      {numRuns: 500},
    );
  });

  test('law: the text is NFC, its lines end by line feed, offsets map back in rising order', () => {
    fc.assert(
      fc.property(sources, source => {
        const {text, ledger} = normalised({text: source, encoding: 'utf-8'}, {on: NAMES});
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toContain('\r');
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const place = sourceOffset(ledger, offset);
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
      {numRuns: 300},
    );
  });

  test('worked by hand: marks move with the words that they mark', () => {
    const read = {rule: 'markup', start: Uint32Array.of(0, 10), before: ['<b>', '</b>'], after: ['', '']};
    const source = '<b>A title</b>\r\n\r\nA text.';
    const marks = [
      {kind: 'heading', span: {start: 0, end: 7}},
      {kind: 'page', span: {start: 11, end: 11}},
    ] as const;
    const {text, ledger, marks: moved} = normalised({text: source, encoding: 'utf-8', ledger: [read], marks});
    expect(text).toBe('A title\n\nA text.');
    expect(moved.map(({span}) => text.slice(span.start, span.end))).toEqual(['A title', '']);
    expect(text.slice(moved[1]?.span.start)).toBe('A text.');
    expect(undone(text, ledger)).toBe(source);
  });

  test('law: the Declaration can be had back, byte for byte', () => {
    const {text, ledger} = declaration();
    expect(new TextEncoder().encode(undone(text, ledger))).toEqual(new Uint8Array(declarationBytes()));
  });
});
