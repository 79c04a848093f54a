import {describe, expect, test} from '@jest/globals';
import {rankBump} from '../../src/charts/rank-bump.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleRatesByText} from './samples/rates-by-text.ts';

type Box = {readonly x: number; readonly y: number; readonly y2: number};
type Layer = {readonly mark: {readonly style: string}; readonly data: {readonly values: readonly Box[]}};

const drawn = (style: string) =>
  (rankBump(sampleRatesByText()).spec.layer as unknown as readonly Layer[])
    .filter(({mark}) => mark.style === style)
    .flatMap(({data}) => data.values);

describe('rankBump', () => {
  test('no line crosses a text that lacks the term', () => {
    // rights in all four texts: three steps; freedom in three of them: one step, the peoples in two: one
    const steps = ['slope-grew', 'slope-shrank', 'slope-stable'].flatMap(drawn);
    const turns = 2; // each that is drawn has a piece of line in the key
    expect(steps).toHaveLength(3 + 1 + 1 + turns);
  });

  test('law: in each text the higher rank stands above', () => {
    const boxes = ['target', 'reference', 'hidden'].flatMap(drawn);
    expect(boxes).toHaveLength(4 + 3 + 2);
    expect(new Set(boxes.map(({x, y}) => `${x} ${y}`)).size).toBe(9); // none stands on another
  });

  test('ranks are written, labels stand at both ends', async () => {
    const texts = svgTexts(await renderSvg(rankBump(sampleRatesByText()))).map(({text}) => text);
    expect(texts.filter(text => text === 'rights')).toHaveLength(2);
    expect(texts.filter(text => text === 'the peoples')).toHaveLength(2);
    // 1,700 words over 17 occurrences over ten, and so on, as the sample makes them
    expect(texts).toEqual(expect.arrayContaining(['10', '57', '108']));
  });

  test('the words under and behind the figure say from which rank to which', () => {
    const {alt, caption} = rankBump(sampleRatesByText());
    expect(alt).toContain('“rights” from rank 10 in declaration to 20 in other');
    expect(caption).toContain('A gap: a text that lacks the term.');
  });
});
