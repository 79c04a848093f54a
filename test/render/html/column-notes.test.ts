import {expect, test} from '@jest/globals';
import type {Column} from '../../../src/model/table.ts';
import {columnNotes} from '../../../src/render/html/column-notes.ts';

const score: Column = {
  kind: 'number',
  name: 'g2',
  title: 'G²',
  unit: 'statistic',
  format: {style: 'signed', digits: 1},
  measure: 'g2-four-term',
  about: 'over < 5 terms',
  values: [],
};

test('a column links to the card of its measure when the page has it', () => {
  const cards = new Map([['g2-four-term', 'Log-likelihood']]);
  expect(columnNotes([score], cards).markup).toContain(
    '<dt>G²</dt><dd>over &lt; 5 terms; <a href="#measure-g2-four-term">Log-likelihood</a></dd>',
  );
  expect(columnNotes([score], new Map()).markup).toContain('<dd>over &lt; 5 terms</dd>');
});

test('columns that explain themselves need no notes', () => {
  expect(columnNotes([{kind: 'text', name: 'term', title: 'Term', values: []}], new Map()).markup).toBe('');
});
