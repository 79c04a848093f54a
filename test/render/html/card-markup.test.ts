import {expect, test} from '@jest/globals';
import type {MeasureCard} from '../../../src/model/measure.ts';
import {cardMarkup} from '../../../src/render/html/card-markup.ts';

const card: MeasureCard = {
  family: 'keyness',
  name: 'log-ratio',
  title: 'Log Ratio',
  variant: '½ added',
  formula: 'log₂ (a < b)',
  unit: 'doublings',
  range: '−∞ to ∞',
  sign: 'positive: more in the target',
  zero: '½ is added',
  source: 'Hardie 2014',
};

test('a card says everything it has, under an address of its own', () => {
  const {markup} = cardMarkup([card]);
  expect(markup).toContain('id="measure-log-ratio"');
  expect(markup).toContain('<h3>Log Ratio <span class="variant">½ added</span></h3>');
  expect(markup).toContain('log₂ (a &lt; b)');
  for (const fact of [card.unit, card.range, card.sign, card.zero, card.source]) {
    expect(markup).toContain(`<dd>${fact}</dd>`);
  }
});

test('where a p-value comes from is said, also when there is none', () => {
  expect(cardMarkup([card]).markup).toContain('none: no null distribution');
  expect(cardMarkup([{...card, nullDistribution: 'chi-square-1'}]).markup).toContain(
    'from χ² with 1 degree of freedom',
  );
});
