import {expect, test} from '@jest/globals';
import {drawnTerms} from '../../src/model/drawn-terms.ts';
import {rowCount, texts} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {DRAWINGS} from '../../src/reports/drawings/registry.ts';
import {figureAppendix} from '../../src/reports/figure-appendix.ts';
import {textOf, twoParts} from '../support/text-of.ts';

/** Three texts that keep most of each other, so that every kind of figure has something to draw. */
const family = [
  'The delegates who met in the old city declare that peaceful coexistence of states will be won by all. Peace and war.',
  'The delegates who met in the old city declare that peaceful and lasting coexistence of states will be won by all. No war.',
  'The delegates who met in the old city declare that peaceful and lasting coexistence of nations will be won. Peaceful coexistence.',
].map((content, i) => textOf(`${content}\n\nThe people want peace.`, 'abc'.charAt(i)));

/** Figures of whole texts: their marks are no terms and no passages. */
const WHOLE = ['vocabulary-growth', 'dendrogram'];

test.each(
  DRAWINGS.filter(({name}) => !WHOLE.includes(name)).map(drawing => [drawing.name, drawing] as const),
)('law: %s has lines behind every mark, under the ids of its SVG', async (_, {takes, draw}) => {
  const given = takes === 'one text' ? [twoParts] : takes === 'two texts' ? family.slice(0, 2) : family;
  const chart = draw(given, {minimum: 1, dates: ['1956', '1957-11', '1960-12-06']});
  const listed = figureAppendix(chart, given);
  const svg = await renderSvg(chart);
  const marks = new Set([...svg.matchAll(/ data-id="([^"]*)"/gu)].flatMap(([, ids = '']) => ids.split(' ')));
  expect(marks.size).toBeGreaterThan(0);
  expect(new Set(texts(listed, 'mark'))).toEqual(marks);
  expect(rowCount(listed)).toBeGreaterThanOrEqual(marks.size);
});

test('behind a ribbon stand both wordings of its passage', () => {
  const given = family.slice(0, 2);
  const ribbon = DRAWINGS.find(({name}) => name === 'ribbon')?.draw(given, {});
  const listed = figureAppendix(ribbon as NonNullable<typeof ribbon>, given);
  expect(texts(listed, 'mark')[0]).toMatch(/^passage-\d+$/u);
  expect(texts(listed, 'earlier')[0]).toContain('coexistence of states');
  expect(texts(listed, 'later')[0]).toContain('lasting coexistence');
});

test('behind a figure of terms stand the lines of exactly its terms', () => {
  const bars = DRAWINGS.find(({name}) => name === 'frequency-bars')?.draw([twoParts], {top: 2});
  const chart = bars as NonNullable<typeof bars>;
  expect(new Set(texts(figureAppendix(chart, [twoParts]), 'term'))).toEqual(new Set(drawnTerms(chart)));
});

test('a figure of whole texts has no lines behind its marks', () => {
  const tree = DRAWINGS.find(({name}) => name === 'dendrogram')?.draw(family, {});
  expect(() => figureAppendix(tree as NonNullable<typeof tree>, family)).toThrow(
    'no lines behind the marks of dendrogram; expected a figure of terms or passages',
  );
});
