import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {variantLayer} from '../../src/tokens/variant-layer.ts';
import {VARIANT_LISTS} from '../../src/tokens/variants/registry.ts';
import {withVariants} from '../../src/tokens/with-variants.ts';
import {tokensOf} from '../support/rows-of.ts';
import {anyText} from '../support/unicode-texts.ts';

const layer = variantLayer(VARIANT_LISTS);
const own = {
  name: 'own',
  about: '',
  source: {name: 'own.csv', sha256: 'f00'},
  formOf: (word: string) =>
    new Map([
      ['peking', 'beijing'],
      ['colour', 'color'],
      ['program', 'program'],
    ]).get(word),
  phrases: [['hong kong', 'hongkong']] as const,
};

function terms(
  text: string,
  under = layer,
  options: {case?: 'fold' | 'keep'; hyphens?: 'keep' | 'split'} = {},
) {
  const {tokens} = withVariants(tokensOf(text, options), under);
  return Array.from(tokens.term, id => tokens.vocabulary.term(id));
}

describe('a variant layer over tokens', () => {
  test('worked by hand: words under their forms, phrases as one row that points at all of it', () => {
    const text = "Viet Nam's labor; Marxism\nLeninism in the C.P.S.U. and Viet Nam. Labor-camps to-day.";
    const plain = tokensOf(text);
    const {tokens, mapping} = withVariants(plain, layer);
    const rows = Array.from(tokens.term, (id, i) => [
      tokens.vocabulary.term(id),
      text.slice(tokens.start[i], tokens.end[i]),
    ]);
    expect(rows).toEqual([
      ["vietnam's", "Viet Nam's"],
      ['labour', 'labor'],
      ['marxism-leninism', 'Marxism\nLeninism'],
      ['in', 'in'],
      ['the', 'the'],
      ['cpsu', 'C.P.S.U.'],
      ['and', 'and'],
      ['vietnam', 'Viet Nam'],
      ['labour-camps', 'Labor-camps'],
      ['today', 'to-day'],
    ]);
    expect([...tokens.clauses]).toEqual([0, 2, 8, 10]);
    expect([...tokens.sentences]).toEqual([0, 8, 10]);
    expect([...tokens.paragraphs]).toEqual([0, 10]);
    expect(Array.from(mapping.pair, id => mapping.pairs[id]?.variant ?? '')).toEqual([
      "viet nam's",
      'labor',
      'marxism leninism',
      '',
      '',
      'c.p.s.u.',
      '',
      'viet nam',
      'labor-camps',
      'to-day',
    ]);
    expect(mapping.lists.map(({name}) => name)).toEqual(['acronyms', 'names', 'hyphens', 'spelling']);
  });

  test('a phrase never leaves its clause, the longest goes first', () => {
    expect(terms('Marxism; Leninism. Mao Tse-tung')).toEqual(['marxism', 'leninism', 'mao-tse-tung']);
    expect(terms('Marxism–Leninism and co-operation', layer, {hyphens: 'split'})).toEqual([
      'marxism-leninism',
      'and',
      'co-operation',
    ]);
  });

  test('the case of the text is kept when it is compared', () => {
    expect(terms('Labor LABOR labor Viet Nam', layer, {case: 'keep'})).toEqual([
      'Labour',
      'LABOUR',
      'labour',
      'Vietnam',
    ]);
  });

  test("a user's own list has the last word", () => {
    const both = variantLayer(VARIANT_LISTS, own);
    expect(terms('Peking color program labor Hong Kong', both)).toEqual([
      'beijing',
      'color',
      'program',
      'labour',
      'hongkong',
    ]);
    expect(both.lists.at(-1)).toEqual({name: 'own.csv', sha256: 'f00'});
  });

  test('law: rows rise, cover the same letters, and a second time changes nothing', () => {
    const text = fc.oneof(
      anyText,
      fc
        .array(
          fc.constantFrom(
            'Viet',
            'Nam',
            'labor',
            'U.S.S.R.',
            'Marxism',
            'Leninism',
            ';',
            '.',
            '\n\n',
            'to-day',
          ),
        )
        .map(words => words.join(' ')),
    );
    fc.assert(
      fc.property(text, source => {
        const plain = tokensOf(source);
        const {tokens, mapping} = withVariants(plain, layer);
        expect(mapping.pair).toHaveLength(tokens.term.length);
        for (const column of ['clauses', 'sentences', 'paragraphs', 'sections'] as const) {
          const starts = (rows: Uint32Array, places: Uint32Array) =>
            Array.from(rows, row => places[row] ?? -1);
          expect(starts(tokens[column], tokens.start)).toEqual(starts(plain[column], plain.start));
        }
        expect([tokens.start[0], tokens.end.at(-1)]).toEqual([plain.start[0], plain.end.at(-1)]);
        const again = withVariants(tokens, layer).tokens;
        expect(Array.from(again.term, id => again.vocabulary.term(id))).toEqual(
          Array.from(tokens.term, id => tokens.vocabulary.term(id)),
        );
      }),
    );
  });
});
