import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {detectable} from '../../src/analyses/detectable.ts';
import {sectionTexts} from '../../src/analyses/section-texts.ts';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {rows} from '../../src/model/table.ts';
import {chiSquare1Survival} from '../../src/stats/chi-square.ts';
import {textOf} from '../support/text-of.ts';

const sentence = 'The working people of all countries want peace and the working class wants peace.';
const text = textOf(['I.', ...Array(20).fill(sentence), 'II.', ...Array(30).fill(sentence)].join('\n\n'));

test('the least count is significant after Bonferroni, one less is not (law)', () => {
  rows(detectable(text)).forEach((row, part) => {
    const [n1, n2, m] = [Number(row.words), Number(row.rest), Number(row.familySize)];
    const p = (f1: number, f2: number) => chiSquare1Survival(g2FourTerm.score({f1, f2, n1, n2}) ?? 0) * m;
    for (const [column, f2] of [
      ['absent', 0],
      ['common', 10],
    ] as const) {
      const least = Number(row[column]);
      expect(p(least, f2)).toBeLessThanOrEqual(0.05);
      expect(p(least - 1, f2)).toBeGreaterThan(0.05);
    }
    const section = sectionTexts(text)[part];
    if (section === undefined) throw new Error('a row without a part');
    expect(compare(section, text).recipe.settings.familySize).toBe(m);
  });
});
