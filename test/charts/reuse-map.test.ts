import {describe, expect, test} from '@jest/globals';
import {reuseMap} from '../../src/charts/reuse-map.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleReusePlaces} from './samples/reuse-places.ts';

type Box = {readonly x: number; readonly x2: number; readonly y: number};
type Layer = {readonly mark: {readonly style: string}; readonly data: {readonly values: readonly Box[]}};

const drawn = (style: string, options = {}) =>
  (reuseMap(sampleReusePlaces(), options).spec.layer as unknown as readonly Layer[]).find(
    ({mark}) => mark.style === style,
  )?.data?.values ?? [];
const written = async (options = {}) =>
  svgTexts(await renderSvg(reuseMap(sampleReusePlaces(), options))).map(({text}) => text);

describe('reuseMap', () => {
  test('law: every place is as wide as it has words, on one scale for all texts', () => {
    const boxes = drawn('target');
    const widths = boxes.map(({x, x2}) => x2 - x);
    [40, 38, 41, 20, 20, 21].forEach((words, i) => {
      expect((widths[i] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(words / 40, 1);
    });
    expect(new Set(boxes.map(({y}) => y)).size).toBe(3);
  });

  test('bands lead from each text to the next that has the passage', () => {
    // first passage: two bands; second: from its one place to both in the second text; two points each
    expect(drawn('reuse-link')).toHaveLength(4 * 2);
  });

  test('passages are numbered at their places and listed; shares stand at the right (worked by hand)', async () => {
    const texts = await written();
    expect(texts.filter(text => text === '1').length).toBe(3);
    expect(texts.filter(text => text === '2').length).toBe(2); // over the longer of its two places in the second text
    expect(texts).toContain('1\u00a0\u00a0everyone has the right to life liberty and security (3 texts)');
    // 60 of 1,700, 79 of 5,400, 41 of 3,600 words
    expect(texts).toEqual(expect.arrayContaining(['3.5 %', '1.5 %', '1.1 %']));
  });

  test('top says how many passages are numbered; the others are grey', () => {
    expect(drawn('target', {top: 1})).toHaveLength(3);
    expect(drawn('hidden', {top: 1})).toHaveLength(3);
    expect(reuseMap(sampleReusePlaces(), {top: 1}).caption).toContain('grey: the other 1.');
  });

  test('the words under and behind the figure say the rule and the finding', () => {
    const {alt, caption} = reuseMap(sampleReusePlaces());
    expect(alt).toBe(
      '2 passages that stand in two or more of 3 texts, such as “everyone has the right to life liberty and” in 3 texts; “no one shall be held in slavery or” in 2 texts.',
    );
    expect(caption).toContain('8 words or more in the same order, joined over gaps of 4 words or fewer');
  });
});
