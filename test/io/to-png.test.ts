import {expect, test} from '@jest/globals';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
import {FONT_OPTIONS} from '../../src/io/fonts.ts';
import {withDensity} from '../../src/io/png-density.ts';
import {toPng} from '../../src/io/to-png.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {sampleKeyness} from '../charts/sample-tables.ts';

const svg = await renderSvg(keynessBars(sampleKeyness(), {width: 89}));

const sizeOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

test('worked by hand: 89 mm are 1051 dots at 300 per inch, 336 at 96', async () => {
  expect(sizeOf(await toPng(svg))).toBe(1051);
  expect(sizeOf(await toPng(svg, {dpi: 96}))).toBe(336);
});

test('law: same drawing, same bytes', async () => {
  const [a, b] = await Promise.all([toPng(svg), toPng(svg)]);
  expect(Buffer.compare(a, b)).toBe(0);
});

test('letters are drawn: without its words the picture is another', async () => {
  const silent = svg.replace(/>war</g, '><');
  expect(Buffer.compare(await toPng(svg), await toPng(silent))).not.toBe(0);
});

test('law: the thread draws what this one would, byte for byte', async () => {
  const {Resvg} = await import('@resvg/resvg-js');
  const font = {...FONT_OPTIONS, fontFiles: [...FONT_OPTIONS.fontFiles]};
  const here = new Resvg(svg, {background: 'white', fitTo: {mode: 'zoom', value: 300 / 96}, font})
    .render()
    .asPng();
  expect(Buffer.compare(await toPng(svg), withDensity(here, 300))).toBe(0);
});

test('what is no SVG rejects', async () => {
  await expect(toPng('no drawing')).rejects.toThrow(/SVG/u);
});
