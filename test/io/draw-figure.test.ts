import {expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {drawFigure, type FigureFileOptions} from '../../src/io/draw-figure.ts';
import {withFace} from '../../src/io/with-face.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {formatSpec} from '../../src/render/vega-lite.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

const chart = frequencyBars(sampleFrequencies());

const contentOf = async (ending: string, options: FigureFileOptions = {}) => {
  const {files} = await drawFigure(chart, options);
  return files.find(file => file.ending === ending)?.content ?? '';
};

test('the files come in the order asked for, then the caption, the table and the recipe', async () => {
  const {svg, files} = await drawFigure(chart, {formats: ['svg', 'vl.json']});
  expect(svg).toBe(await renderSvg(chart));
  expect(files.map(({ending}) => ending)).toEqual(['svg', 'vl.json', 'caption.md', 'csv', 'recipe.json']);
  expect(files[0]?.content).toBe(await withFace(svg));
  expect(files[1]?.content).toBe(formatSpec(chart));
  expect(files[2]?.content).toContain(chart.caption.slice(0, 20));
});

test('all but TIFF by default, pictures and pages as bytes', async () => {
  const {files} = await drawFigure(chart);
  expect(files.map(({ending}) => ending).slice(0, 4)).toEqual(['vl.json', 'svg', 'pdf', 'png']);
  const heads = files.slice(2, 4).map(({content}) => Buffer.from(content).toString('latin1', 0, 4));
  expect(heads).toEqual(['%PDF', '\x89PNG']);
});

test('outlines have no letters, in SVG and PDF alike', async () => {
  const outline = {formats: ['svg', 'pdf'], outline: true} as const;
  expect(await contentOf('svg', outline)).not.toMatch(/<text|font-face/);
  expect(Buffer.from(await contentOf('pdf', outline)).toString('latin1')).not.toContain('/FontFile');
  expect(Buffer.from(await contentOf('pdf', {formats: ['pdf']})).toString('latin1')).toContain('/FontFile');
});

test('dots per inch are those of PNG and TIFF', async () => {
  const png = Buffer.from(await contentOf('png', {formats: ['png'], dpi: 600}));
  expect(png.readUInt32BE(16)).toBe(Math.round((183 / 25.4) * 600));
  expect(Buffer.from(await contentOf('tiff', {formats: ['tiff']})).toString('latin1', 0, 2)).toMatch(/II|MM/);
});
