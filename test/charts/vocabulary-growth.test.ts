import {describe, expect, test} from '@jest/globals';
import {vocabularyGrowth} from '../../src/charts/vocabulary-growth.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleGrowth} from './samples/vocabulary-growth.ts';

const chart = vocabularyGrowth(sampleGrowth());

describe('vocabularyGrowth', () => {
  test('each curve has its text and its vocabulary at its end', async () => {
    const texts = svgTexts(await renderSvg(chart)).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(['Part I, 560', 'Part II, 255', 'Part III, 440']));
  });

  test('the words compare at the length of the shortest text, where every curve has been', () => {
    expect(chart.alt).toContain(
      'after 620 running words, the length of the shortest text: Part II 255, Part III 225 and Part I 170',
    );
    expect(chart.alt).toContain('Part I 560 different words in 1\u2009650');
    expect(chart.caption).toContain('Upright rule: the end of the shortest text');
  });

  test('many texts of like vocabulary have names that do not meet', async () => {
    const one = sampleGrowth();
    const titles = Array.from({length: 3}, (_, i) => `Text ${i}`);
    const drawn = vocabularyGrowth(
      {...one, texts: one.texts.map((text, i) => ({...text, title: titles[i] ?? ''}))},
      {height: 40},
    );
    const names = svgTexts(await renderSvg(drawn)).filter(({text}) => text.startsWith('Text'));
    const tops = names.map(({top}) => top).sort((a, b) => a - b);
    tops.slice(1).forEach((top, i) => {
      expect(top - (tops[i] ?? 0)).toBeGreaterThan(8);
    });
  });
});
