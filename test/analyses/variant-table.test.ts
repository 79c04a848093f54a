import {describe, expect, test} from '@jest/globals';
import {concordance} from '../../src/analyses/concordance.ts';
import {frequencies} from '../../src/analyses/frequencies.ts';
import {parseQuery} from '../../src/analyses/query.ts';
import {variantTable} from '../../src/analyses/variant-table.ts';
import {rowCount, rows, texts} from '../../src/model/table.ts';
import {variantLayer} from '../../src/tokens/variant-layer.ts';
import {VARIANT_LISTS} from '../../src/tokens/variants/registry.ts';
import {withVariants} from '../../src/tokens/with-variants.ts';
import {textOf} from '../support/text-of.ts';

const layer = variantLayer(VARIANT_LISTS);
const plain = textOf('Labor and labour in Viet Nam. The labor of Vietnam, and labor.');
const {tokens, mapping} = withVariants(plain.tokens, layer);
const text = {...plain, tokens, variants: mapping};

describe('a text under a variant layer', () => {
  test('worked by hand: every pair with its count, the most frequent first', () => {
    expect(rows(variantTable(text))).toEqual([
      {variant: 'labor', form: 'labour', count: 3},
      {variant: 'viet nam', form: 'vietnam', count: 1},
    ]);
  });

  test('every table says so in a note and in its recipe; without the layer none does', () => {
    const under = frequencies(text, {interval: 'wilson'});
    expect(texts(under, 'term').slice(0, 2)).toEqual(['labour', 'and']);
    expect(under.notes.filter(({code}) => code === 'variants')).toEqual([
      {
        code: 'variants',
        text: 'tiny: 4 of 11 words compared under another form (acronyms, names, hyphens, spelling)',
      },
    ]);
    expect(under.recipe.inputs[0]?.variants?.map(({name}) => name)).toEqual(
      mapping.lists.map(({name}) => name),
    );
    const bare = frequencies(plain, {interval: 'wilson'});
    expect(bare.notes.filter(({code}) => code === 'variants')).toEqual([]);
    expect(bare.recipe.inputs[0]).not.toHaveProperty('variants');
    expect(() => variantTable(plain)).toThrow('no variants are mapped in tiny; expected --variants on');
  });

  test('a query finds every way of writing, and shows what stands there', () => {
    const lines = concordance([text], parseQuery('labor', {variants: layer}));
    expect(texts(lines, 'match')).toEqual(['Labor', 'labour', 'labor', 'labor']);
    const places = concordance([text], parseQuery('in Viet Nam', {variants: layer}));
    expect(texts(places, 'match')).toEqual(['in Viet Nam']);
    expect(rowCount(concordance([text], parseQuery('* Vietnam', {variants: layer})))).toBe(2);
    expect(rowCount(concordance([plain], parseQuery('labor')))).toBe(3);
  });
});
