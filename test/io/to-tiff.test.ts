import {expect, test} from '@jest/globals';
import sharp from 'sharp';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {toPng} from '../../src/io/to-png.ts';
import {toTiff} from '../../src/io/to-tiff.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

const png = await toPng(await renderSvg(frequencyBars(sampleFrequencies(), {width: 89})));

test('the picture of the PNG, without alpha, with its density', async () => {
  const tiff = await toTiff(png, 300);
  const {format, width, channels, density} = await sharp(tiff).metadata();
  expect({format, width, channels, density}).toEqual({
    format: 'tiff',
    width: 1051,
    channels: 3,
    density: 300,
  });
  expect((await sharp(tiff).raw().toBuffer()).equals(await sharp(png).removeAlpha().raw().toBuffer())).toBe(
    true,
  );
});

test('law: same picture, same bytes', async () => {
  expect(Buffer.compare(await toTiff(png, 300), await toTiff(png, 300))).toBe(0);
});
