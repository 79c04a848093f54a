import {expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {drawFigure} from '../../src/io/draw-figure.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {formatSpec} from '../../src/render/vega-lite.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

const chart = frequencyBars(sampleFrequencies());

test('the SVG is that of the page, and the files come in the order asked for', async () => {
  const {svg, files} = await drawFigure(chart, ['svg', 'vl.json']);
  expect(svg).toBe(await renderSvg(chart));
  expect(files).toEqual([
    {format: 'svg', content: svg},
    {format: 'vl.json', content: formatSpec(chart)},
  ]);
});

test('all four by default, pictures and pages as bytes', async () => {
  const {files} = await drawFigure(chart);
  expect(files.map(({format}) => format)).toEqual(['vl.json', 'svg', 'pdf', 'png']);
  const heads = files.slice(2).map(({content}) => Buffer.from(content).toString('latin1', 0, 4));
  expect(heads).toEqual(['%PDF', '\x89PNG']);
});
