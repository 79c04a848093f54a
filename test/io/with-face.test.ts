import {expect, test} from '@jest/globals';
import {faceRules, withFace} from '../../src/io/with-face.ts';

const page = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg"><desc>d</desc>\n${inside}</svg>`;
const bytesOf = (svg: string) =>
  [...svg.matchAll(/base64,([^)]*)\)/g)].map(([, font = '']) => Buffer.from(font, 'base64').length);

test('one face for plain letters, two where some are bold, none without letters', async () => {
  expect(bytesOf(await withFace(page('<text>peace</text>')))).toHaveLength(1);
  expect(bytesOf(await withFace(page('<text font-weight="bold">peace</text>')))).toHaveLength(2);
  expect(await withFace(page('<path d="M0,0"/>'))).toBe(page('<path d="M0,0"/>'));
});

test('only the letters that are drawn are carried along', async () => {
  const [few = 0] = bytesOf(await withFace(page('<text>aaa</text>')));
  const [many = 0] = bytesOf(await withFace(page('<text>abcdefghijklmnopqrstuvwxyz</text>')));
  expect(few).toBeLessThan(many);
  expect(await withFace(page('<text>a&amp;&#98;</text>'))).toContain(
    (await withFace(page('<text>b</text><text>&amp;a</text>'))).match(/base64,[^)]*/)?.[0] ?? 'none',
  );
});

test('law: same drawing, same bytes; the drawing itself is untouched', async () => {
  const svg = page('<text>peace − 1</text>');
  const carried = await withFace(svg);
  expect(await withFace(svg)).toBe(carried);
  expect(carried.replace(/\n<style>.*<\/style>/, '')).toBe(svg);
});

test('one part of the face for several figures: the letters of all', async () => {
  const [a, b] = ['<text>a</text>', '<text font-weight="bold">b</text>'].map(page) as [string, string];
  const rules = await faceRules(a, b);
  expect(bytesOf(rules)).toHaveLength(2);
  expect(rules).toContain((await faceRules(page('<text>ab</text>'))).match(/base64,[^)]*/u)?.[0] ?? 'none');
  expect(await faceRules()).toBe('');
});
