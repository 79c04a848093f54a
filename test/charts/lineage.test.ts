import {describe, expect, test} from '@jest/globals';
import {lineage} from '../../src/charts/lineage.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleLineage} from './samples/lineage.ts';

type Box = {readonly x: number; readonly x2: number; readonly y: number; readonly y2: number};
type Layer = {readonly mark: {readonly style: string}; readonly data: {readonly values: readonly Box[]}};

const drawn = (style: string, options = {}) =>
  (lineage(sampleLineage(), options).spec.layer as unknown as readonly Layer[]).find(
    ({mark}) => mark.style === style,
  )?.data.values ?? [];

describe('lineage', () => {
  test('law: bars are as high as the rates', () => {
    const heights = drawn('target').map(({y, y2}) => y2 - y);
    const rates = [4 / 1700, 2 / 5400, 1 / 3600, 3 / 5400, 5 / 8100, 6 / 3600, 1 / 5400];
    heights.slice(0, 7).forEach((height, i) => {
      expect(height / (heights[0] ?? 1)).toBeCloseTo((rates[i] ?? 0) / (rates[0] ?? 1), 1);
    });
  });

  test('a band from text to text, broken where a text lacks the wording', () => {
    expect(drawn('lineage-band')).toHaveLength(3 * 4);
    expect(drawn('lineage-gap')).toHaveLength(1);
  });

  test('first and last attestation are marked, an edit leads from wording to wording', async () => {
    expect(drawn('arrow')).toHaveLength(3);
    expect(drawn('lineage-end')).toHaveLength(1); // the other two stand in the last text
    expect(drawn('lineage-edit')).toHaveLength(4);
    const texts = svgTexts(await renderSvg(lineage(sampleLineage()))).map(({text}) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'peaceful and lasting coexistence',
        '(+and lasting)',
        '20 per 10\u2009000 words',
      ]),
    );
  });

  test('top takes of each phrase the wordings of most texts, and says what is left out', () => {
    const {caption} = lineage(sampleLineage(), {top: 2});
    expect(caption).toContain('Not drawn: 1 wording of fewer texts or occurrences.');
    expect(drawn('arrow', {top: 2})).toHaveLength(2);
  });

  test('the words under and behind the figure say where each wording begins and ends', () => {
    const {alt} = lineage(sampleLineage());
    expect(alt).toBe(
      'Wordings through 1956, 1957, 1960 and 1969. “peaceful coexistence”: “peaceful coexistence” from 1956 to 1969, “peaceful and lasting coexistence” from 1957 to 1969 and “coexistence in peace” in 1957.',
    );
  });
});
