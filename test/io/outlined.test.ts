import {expect, test} from '@jest/globals';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
import {outlined} from '../../src/io/outlined.ts';
import {toPng} from '../../src/io/to-png.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {sampleKeyness} from '../charts/sample-tables.ts';

const svg = await renderSvg(keynessBars(sampleKeyness(), {width: 89}));

test('no letters are left; size, title and description stay', async () => {
  const shapes = await outlined(svg);
  expect(shapes).not.toContain('<text');
  expect(shapes.split('\n').slice(0, 3)).toEqual(svg.split('\n').slice(0, 3));
});

test('law: it is the same picture, but for the edges of letters', async () => {
  const {default: sharp} = await import('sharp');
  const pixels = async (drawing: string) =>
    sharp(await toPng(drawing, {dpi: 96}))
      .greyscale()
      .raw()
      .toBuffer();
  const [letters, shapes] = [await pixels(svg), await pixels(await outlined(svg))];
  expect(shapes.length).toBe(letters.length);
  const apart = letters.reduce((sum, value, i) => sum + Math.abs(value - (shapes[i] ?? 0)), 0);
  expect(apart / letters.length).toBeLessThan(1);
});
