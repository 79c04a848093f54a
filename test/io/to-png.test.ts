import {expect, test} from '@jest/globals';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
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
