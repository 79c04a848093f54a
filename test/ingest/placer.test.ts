import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {normalised} from '../../src/ingest/normalised.ts';
import {placer} from '../../src/ingest/placer.ts';
import {sourceOffset} from '../../src/model/ledger.ts';

function placesIn(source: string) {
  const {text, ledger} = normalised({text: source, encoding: 'utf-8'});
  const placeOf = placer({id: 'tiny', text, ledger});
  return {text, ledger, at: (word: string) => placeOf(text.indexOf(word)), placeOf};
}

describe('placer', () => {
  test('worked by hand: lines and columns count from 1, in characters, a byte order mark not among them', () => {
    const {at} = placesIn('\uFEFFpeace and\r\nwar 𝕊 then\rre\u0301sume\u0301 now\n');
    expect(at('peace')).toEqual({document: 'tiny', line: 1, column: 1});
    expect(at('war')).toEqual({document: 'tiny', line: 2, column: 1});
    expect(at('then')).toEqual({document: 'tiny', line: 2, column: 7});
    expect(at('résumé')).toEqual({document: 'tiny', line: 3, column: 1});
    expect(at('now')).toEqual({document: 'tiny', line: 3, column: 10});
  });

  test('law: agrees with the ledger read one change at a time', () => {
    const piece = fc.constantFrom(
      '\uFEFF',
      '\r\n',
      '\r',
      '\n',
      'e\u0301',
      'é',
      '𝕊',
      'cut off by the end of a page as it were\n\n',
      'so',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => {
        const source = pieces.join('');
        const {text, ledger, placeOf} = placesIn(source);
        for (let offset = 0; offset <= text.length; offset++) {
          if (/[\uDC00-\uDFFF]/.test(text.charAt(offset))) continue; // inside a character
          const before = source.slice(0, sourceOffset(ledger, offset)).replace(/^\uFEFF/, '');
          const lines = before.split(/\r\n|\r|\n/);
          expect(placeOf(offset)).toEqual({
            document: 'tiny',
            line: lines.length,
            column: [...(lines.at(-1) ?? '')].length + 1,
          });
        }
      }),
    );
  });

  test('a hundred thousand places in one long line are found in a moment', () => {
    const {text, placeOf} = placesIn('peace 𝕊 '.repeat(50_000));
    const start = performance.now();
    for (let offset = 0; offset < text.length; offset += 4) placeOf(offset);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
