import {expect, test} from '@jest/globals';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
import {toPdf} from '../../src/io/to-pdf.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {sampleKeyness} from '../charts/sample-tables.ts';

const chart = keynessBars(sampleKeyness(), {title: 'Part I: Москва'});
const svg = await renderSvg(chart);

test('worked by hand: a page of 183 mm is 518.74 points wide', async () => {
  const text = Buffer.from(await toPdf(svg, chart)).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.map(Number) ?? [];
  expect(width).toBeCloseTo(518.74, 2);
  expect(height).toBeCloseTo((chart.height * 72) / 25.4, 2);
});

test('a vector page: both faces embedded as subsets, no picture in it, no date of today', async () => {
  const text = Buffer.from(await toPdf(svg, chart)).toString('latin1');
  const faces = [...text.matchAll(/\/BaseFont \/\w+\+(Arimo-\w+)/g)].map(([, face]) => face);
  expect(new Set(faces)).toEqual(new Set(['Arimo-Regular', 'Arimo-Bold']));
  expect(text).toContain('/FontFile2');
  expect(text).not.toContain('/Subtype /Image');
  expect([...text.matchAll(/\(D:(\d+)Z\)/g)].map(([, date]) => date)).toEqual([
    '19700101000000',
    '19700101000000',
  ]);
});

test('law: same drawing, same bytes', async () => {
  const [a, b] = await Promise.all([toPdf(svg, chart), toPdf(svg, chart)]);
  expect(Buffer.compare(a, b)).toBe(0);
});
