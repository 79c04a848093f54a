import {expect, test} from '@jest/globals';
import type {Block} from '../../src/model/report.ts';
import {textReport} from '../../src/reports/text-report.ts';
import {textOf, twoParts} from '../support/text-of.ts';

const blocksOf = (report: ReturnType<typeof textReport>): readonly Block[] =>
  report.sections.flatMap(({blocks}) => blocks);

test('a text with parts is told in seven sections, one without in five', () => {
  expect(textReport(twoParts).sections.map(({id}) => id)).toEqual([
    'text',
    'frequent',
    'parts',
    'places',
    'limits',
    'edition',
    'method',
  ]);
  expect(textReport(textOf('Peace for the people.')).sections.map(({id}) => id)).toEqual([
    'text',
    'frequent',
    'places',
    'edition',
    'method',
  ]);
});

test('names of figures and tables are names of files: each stands once (law)', () => {
  const blocks = blocksOf(textReport(twoParts));
  const charts = blocks.flatMap(block => (block.kind === 'chart' ? [block.chart.name] : []));
  const tables = blocks.flatMap(block => (block.kind === 'table' ? [block.table.name] : []));
  expect(new Set(charts).size).toBe(charts.length);
  expect(new Set(tables).size).toBe(tables.length);
  for (const name of [...charts, ...tables]) expect(name).toMatch(/^[\p{L}\p{N}-]+$/u);
});

test('findings are drawn from the data (worked by hand)', () => {
  const findings = blocksOf(textReport(twoParts)).flatMap(block =>
    block.kind === 'prose' && block.isFinding ? [block.text] : [],
  );
  expect(findings[0]).toBe(
    'The text has 23 running words in 5 sentences and 3 paragraphs, and 13 different words, compared in lower case.',
  );
  expect(findings[1]).toMatch(/^Most frequent words: “peace” \(5\), “war” \(4\), “people” \(2\)/u);
  expect(findings.at(-1)).toMatch(/^Part II \(9 words\): of the 1 words? tested, none differs/u);
});

test('a text of function words alone has nothing to draw, and is still told', () => {
  const blocks = blocksOf(textReport(textOf('Of the and.')));
  expect(blocks.some(({kind}) => kind === 'chart')).toBe(false);
  expect(blocks.some(({kind}) => kind === 'facts')).toBe(true);
});

test('a text without a counted word is refused', () => {
  expect(() => textReport({...twoParts, counted: []})).toThrow('no words to count: tiny');
});
