import {expect, test} from '@jest/globals';
import {figureMarkup} from '../../../src/render/html/figure-markup.ts';
import {SMALL} from '../small-table.ts';
import {CHART, FIGURES} from './sample-report.ts';

const chart = {...CHART, title: 'Bars', alt: 'peace is most frequent', caption: 'One text.'};
const place = {label: 'Figure 1', id: 'figure-1'};

test('worked by hand: drawing, words for who cannot see it, caption, files', () => {
  const {markup} = figureMarkup({kind: 'chart', chart}, {...place, figures: FIGURES});
  expect(markup).toContain(
    'role="img" aria-label="peace is most frequent" style="--print-width: 183mm"><svg ',
  );
  expect(markup).toContain('<figcaption><b>Figure 1. Bars.</b> One text.</figcaption>');
  const addresses = [...markup.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([
    'figures/bars.pdf',
    'figures/bars.svg',
    'figures/bars.png',
    'figures/bars.vl.json',
  ]);
});

test.each([
  ['no drawing', new Map<string, string>()],
  ['a drawing that is none', new Map([['bars', 'oops']])],
])('%s is refused', (_, figures) => {
  expect(() => figureMarkup({kind: 'chart', chart}, {...place, figures})).toThrow(RangeError);
});

test('worked by hand: where lines stand behind the marks, the drawing leads to them and is no mere picture', () => {
  const svg = '<svg><path data-id="term-peace" d="M0"/></svg>';
  const {markup} = figureMarkup(
    {kind: 'chart', chart, lines: SMALL},
    {...place, figures: new Map([['bars', svg]])},
  );
  expect(markup).toContain('role="group"');
  expect(markup).toContain(
    '<a href="figures/bars.lines.html#term-peace"><path data-id="term-peace" d="M0"/></a>',
  );
  expect(markup).toContain('href="figures/bars.lines.html" aria-label="Figure 1 as Lines of text"');
});
