import {expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {svgPage} from '../../src/render/svg-page.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

const chart = {...frequencyBars(sampleFrequencies()), name: 'words', width: 89, height: 25.4};

test('worked by hand: ids in order of appearance, with the name before them, wherever they are used', () => {
  const drawn =
    '<svg class="marks"><defs><clipPath id="clip7"/><clipPath id="clip3"/></defs><g clip-path="url(#clip3)"/></svg>';
  const page = svgPage(drawn, chart);
  expect(page).toContain(
    '<clipPath id="words-1"/><clipPath id="words-2"/></defs><g clip-path="url(#words-2)"/>',
  );
  expect(page).not.toContain('clip7');
});

test('worked by hand: an inch is 96 pixels', () => {
  expect(svgPage('<svg></svg>', chart)).toContain('width="89mm" height="25.4mm" viewBox="0 0 336.38 96"');
});
