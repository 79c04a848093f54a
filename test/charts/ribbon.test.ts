import {describe, expect, test} from '@jest/globals';
import {ribbon} from '../../src/charts/ribbon.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {samplePassageMap} from './samples/passage-map.ts';

type Box = {readonly x: number; readonly y: number; readonly y2: number};
type Layer = {readonly mark: {readonly style: string}; readonly data: {readonly values: readonly Box[]}};

const layers = (options = {}) =>
  ribbon(samplePassageMap(), options).spec.layer as unknown as readonly Layer[];
const drawn = (style: string) => layers().find(({mark}) => mark.style === style)?.data.values ?? [];
const height = ({y, y2}: Box) => y2 - y;

describe('ribbon', () => {
  test('law: heights are to one scale in words on both sides', () => {
    const [first, ...others] = drawn('block-outline');
    const word = height(first as Box) / 160;
    // the other parts of the earlier text, then those of the later; the last box is that of the key
    expect(others.slice(0, 6).map(box => Math.round(height(box) / word))).toEqual([
      140, 120, 50, 200, 50, 240,
    ]);
  });

  test('a ribbon is as high at either end as its passage there is long', () => {
    const points = drawn('ribbon-moved');
    const word = height(drawn('block-outline')[0] as Box) / 160;
    expect(points.map(point => Math.round(height(point) / word))).toEqual([50, 50, 50, 50]);
    expect((points[0] as Box).y).toBeGreaterThan((points[3] as Box).y);
  });

  test('split and merged passages are edited, or kept where all words stayed', () => {
    expect(drawn('ribbon-edited')).toHaveLength(8);
    expect(drawn('ribbon-kept')).toHaveLength(8);
  });

  test('the paler, the more was changed', () => {
    const opacities = (drawn('ribbon-edited') as unknown as {opacity: number}[]).map(({opacity}) => opacity);
    expect(opacities[0]).toBeGreaterThan(opacities[4] ?? 1);
  });

  test('shares of both texts stand under the ribbons, that of each part beside it (worked by hand)', async () => {
    const texts = svgTexts(await renderSvg(ribbon(samplePassageMap()))).map(({text}) => text);
    // kept 180 of 470 and of 490, edited 180 and 220, in the same words 130; alone 60 and 40
    for (const share of ['38.3 %', '36.7 %', '44.9 %', '27.7 %', '26.5 %', '12.8 %', '8.2 %']) {
      expect(texts).toContain(share);
    }
    // of Part 2 the words 220 to 300 of 160 to 300; of the later Part 1 160 of 200
    expect(texts).toEqual(expect.arrayContaining(['57 %', '80 %', 'K', 'E', 'M']));
  });

  test('the words under and behind the figure say what became of both texts', () => {
    const {alt, caption} = ribbon(samplePassageMap());
    expect(alt).toBe(
      'From Draft to Declaration: 38.3 % of the words kept in their passages, 38.3 % in edited passages, 10.6 % moved, 12.8 % dropped; 8.2 % of the later text is new; most of it taken over in “New words” (100 %), least in “Peace” (80 %).',
    );
    expect(caption).toContain('the 5 passages that both have');
  });
});
