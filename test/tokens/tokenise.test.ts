import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {readTokens, referenceTokens} from '../support/reference-tokens.ts';
import {rowsOf, tokensOf, wordsOf} from '../support/rows-of.ts';
import {anyParagraph, anyText} from '../support/unicode-texts.ts';

describe('hard cases, worked by hand: what is compared', () => {
  test.each([
    ['dotted letters', 'the U.S.S.R. and C.P.S.U.', 'the u.s.s.r. and c.p.s.u.'],
    ['dotted letters without the last stop', 'U.S.S.R, U.S', 'u.s.s.r. u.s.'],
    ['dotted letters in a compound', 'anti-U.S. and U.S-backed', 'anti-u.s. and u.s.-backed'],
    ['dotted letters against a word', 'U.S.Army A.Smith', 'u.s. army a smith'],
    ['a possessive of dotted letters', "the U.S.S.R.'s", "the u.s.s.r.'s"],
    ['a closing apostrophe', "Workers' Workers’ (workers')", 'workers workers workers'],
    ['a closing quotation mark', "‘of the Workers’ 'Workers'", 'of the workers workers'],
    ['an inner apostrophe, curly or straight', "other’s other's", "other's other's"],
    [
      'hyphens',
      'anti-imperialist Right-wing Marxism-Leninism',
      'anti-imperialist right-wing marxism-leninism',
    ],
    ['other hyphens', 'anti‐imperialist anti‑imperialist', 'anti-imperialist anti-imperialist'],
    ['dashes without spaces', 'socialism—the co--op pre- post', 'socialism the co op pre post'],
    [
      'dashes and numbers',
      'population of the world —over 950,000,000 people—have',
      'population of the world over 950,000,000 people have',
    ],
    ['numbers', '3.5 1957-60 1957–60 16.11.1957 5, 6.', '3.5 1957-60 1957-60 16.11.1957 5 6'],
    ['a missing space', 'end.Next 5.Next', 'end next 5 next'],
    [
      'web addresses',
      'see <http://a.org/b-c/1957.htm>, or www.a.org.',
      'see http://a.org/b-c/1957.htm or www.a.org',
    ],
    ['e-mail addresses', 'to J.Smith@a-b.org.', 'to j.smith@a-b.org'],
    ['soft hyphens', 'social\u00adism \u00adism', 'socialism ism'],
    ['combining accents', 'cafe\u0301s re\u0301sume\u0301', 'cafe\u0301s re\u0301sume\u0301'],
    ['accented letters', 'CAFÉ naïve Łódź', 'café naïve łódź'],
    ['Cyrillic', 'Москва, С.С.С.Р.', 'москва с.с.с.р.'],
    ['Greek', 'ΟΔΟΣ ΣΟΦΙΑ', 'οδος σοφια'],
    ['dotted and dotless i, sharp s', 'İI ıi Straße', 'i̇i ıi straße'],
    ['letters beyond the basic plane', '𝕊x 𐐀', '𝕊x 𐐨'],
    ['Chinese', '中国人民站起来了。', '中国 人民 站起来 了'],
    ['Chinese beside Latin letters and digits', '在1957年abc中国', '在 1957 年 abc 中国'],
    ['no words', '😀 ❤️ — * § \u{1f468}\u200d\u{1f469}', ''],
    ['names of things that objects have', 'constructor __proto__ toString', 'constructor proto tostring'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  test('letters as written, hyphens split', () => {
    expect(wordsOf('U.S-backed Right-wing 1957–60', {case: 'keep', hyphens: 'split'})).toBe(
      'U.S. backed Right wing 1957 60',
    );
  });
});

describe('what stands in the text', () => {
  test('worked by hand: a token holds its marks and not those around it', () => {
    const text = '“Workers’ U.S.S.R., other’s 950,000.”';
    const pieces = readTokens(tokensOf(text)).map(({start, end}) => text.slice(start, end));
    expect(pieces).toEqual(['Workers', 'U.S.S.R.', 'other’s', '950,000']);
  });

  test('worked by hand: sections part paragraphs and have one row each, empty or not', () => {
    const span = (start: number, end: number) => ({start, end});
    const section = {id: 'I', title: 'I', kind: 'body'} as const;
    const document = {
      text: 'One two three four',
      sections: [
        {...section, span: span(0, 7)},
        {...section, span: span(7, 7)},
        {...section, span: span(8, 18)},
      ],
    };
    const {sections, paragraphs} = tokenise(document, createVocabulary());
    expect([[...sections], [...paragraphs]]).toEqual([
      [0, 2, 2, 4],
      [0, 2, 4],
    ]);
  });

  test('worked by hand: a blank line parts paragraphs, a line end does not', () => {
    expect(rowsOf('paragraphs', 'one\ntwo\n \t\nthree\r\n\r\n* * *\n\nfour')).toEqual([
      'one two',
      'three',
      'four',
    ]);
  });

  test('worked by hand: a mark that opened before the first paragraph does not part the clauses of it', () => {
    expect(rowsOf('clauses', "‘\n\na'国 b")).toEqual(rowsOf('clauses', "a'国 b"));
  });

  test('worked by hand: a text without words has no rows', () => {
    const {term, sentences, clauses, paragraphs, sections} = tokensOf(' \n\n* * *');
    expect([term.length, [...sentences], [...clauses], [...paragraphs], [...sections]]).toEqual([
      0,
      [0],
      [0],
      [0],
      [0],
    ]);
  });

  test('texts that share a vocabulary share its ids', () => {
    const vocabulary = createVocabulary();
    const [a, b] = ['peace and war', 'war and peace'].map(text => tokenise({text, sections: []}, vocabulary));
    expect([[...(a?.term ?? [])], [...(b?.term ?? [])]]).toEqual([
      [0, 1, 2],
      [2, 1, 0],
    ]);
  });
});

test('a vocabulary of strings alone serves as well', () => {
  const terms: string[] = [];
  const vocabulary = {
    get size() {
      return terms.length;
    },
    term: (id: number) => terms[id] as string,
    intern: (term: string) => (terms.includes(term) ? terms.indexOf(term) : terms.push(term) - 1),
    idOf: (term: string) => terms.indexOf(term),
  };
  const {term} = tokenise({text: 'Peace, U.S.S.R., peace and war', sections: []}, vocabulary);
  expect([[...term], terms]).toEqual([
    [0, 1, 0, 2, 3],
    ['peace', 'u.s.s.r.', 'and', 'war'],
  ]);
});

describe('laws, for any text', () => {
  test('every letter and digit lies in exactly one token, and offsets rise', () => {
    fc.assert(
      fc.property(anyText, text => {
        const covered = new Uint8Array(text.length);
        let last = 0;
        for (const {start, end} of readTokens(tokensOf(text))) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          covered.fill(1, start, end);
          last = end;
        }
        // Variation selectors and the drawn key belong to emoji and are no letters.
        for (const {0: unit, index} of text.matchAll(/(?![\ufe00-\ufe0f\u20e3])[\p{L}\p{M}\p{N}]/gu)) {
          expect([unit, covered[index]]).toEqual([unit, 1]);
        }
      }),
      {numRuns: 1000},
    );
  });

  test('the fast loop finds what the written rule finds', () => {
    for (const hyphens of ['keep', 'split'] as const) {
      fc.assert(
        fc.property(anyParagraph, text => {
          expect(readTokens(tokensOf(text, {hyphens}))).toEqual(referenceTokens(text, hyphens));
        }),
        {numRuns: 1000},
      );
    }
  });

  test('it finds the same in a text too long to be read at once', () => {
    const pieces = fc.array(anyParagraph, {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(pieces, texts => {
        const text = texts
          .join('x ')
          .padEnd(1, 'x')
          .repeat(Math.ceil(9000 / (texts.join('x ').length + 1)));
        expect(readTokens(tokensOf(text))).toEqual(referenceTokens(text));
      }),
      {numRuns: 15},
    );
  });

  test('two texts joined by a blank line give the rows of the one and then of the other', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [first, second, both] = [a, b, `${a}\n\n${b}`].map(text => tokensOf(text));
        if (!first || !second || !both) throw new TypeError('three tables');
        const [rows, width] = [first.term.length, a.length + 2];
        const later = readTokens(second).map(({term, start, end}) => ({
          term,
          start: start + width,
          end: end + width,
        }));
        expect(readTokens(both)).toEqual([...readTokens(first), ...later]);
        for (const column of ['clauses', 'sentences', 'paragraphs'] as const) {
          expect([...both[column]]).toEqual([
            ...first[column].slice(0, -1),
            ...second[column].map(row => row + rows),
          ]);
        }
      }),
      {numRuns: 500},
    );
  });

  test('sentences are made of whole clauses, paragraphs of whole sentences', () => {
    fc.assert(
      fc.property(anyText, text => {
        const {clauses, sentences, paragraphs} = tokensOf(text);
        expect([...clauses]).toEqual(expect.arrayContaining([...sentences]));
        expect([...sentences]).toEqual(expect.arrayContaining([...paragraphs]));
        expect([...clauses]).toEqual([...new Set(clauses)].sort((a, b) => a - b));
      }),
      {numRuns: 300},
    );
  });

  test('letters as written differ from folded ones by case alone', () => {
    fc.assert(
      fc.property(anyParagraph, text => {
        const kept = readTokens(tokensOf(text, {case: 'keep'}));
        expect(kept.map(token => ({...token, term: token.term.toLowerCase()}))).toEqual(
          readTokens(tokensOf(text)),
        );
      }),
      {numRuns: 500},
    );
  });
});

test('one line of a million letters is done in a moment', () => {
  const line = 'The people of the world — over 950,000,000 — want peace; others don’t. '.repeat(14_000);
  const began = performance.now();
  expect(tokensOf(line).term.length).toBe(11 * 14_000);
  expect(performance.now() - began).toBeLessThan(3000);
});
