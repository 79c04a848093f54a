import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {effectEvidence} from '../../src/charts/effect-evidence.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {chiSquare1Survival} from '../../src/stats/chi-square.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleKeyness} from './sample-tables.ts';

type DotRow = {
  readonly terms: readonly string[];
  readonly logRatio: number;
  readonly evidence: number;
  readonly look: string;
};

const dots = (table: Table = sampleKeyness(), options = {}): readonly DotRow[] =>
  (effectEvidence(table, options).spec.data as {values: readonly DotRow[]}).values;

const written = async (options = {}) =>
  svgTexts(await renderSvg(effectEvidence(sampleKeyness(), options))).map(({text}) => text);

describe('effectEvidence', () => {
  test('every tested term is a dot at its effect and its evidence, whichever side has more', () => {
    expect(dots()).toHaveLength(7);
    expect(dots().find(({terms}) => terms.includes('communist'))).toMatchObject({
      logRatio: -2.11,
      evidence: 13.8,
      look: 'dot-reference',
    });
    expect(dots().find(({terms}) => terms.includes('freedom'))).toMatchObject({look: 'dot-target-pale'});
  });

  test('thresholds have their values written: 3.8 for one test, Bonferroni for the family of the recipe', async () => {
    const texts = await written();
    expect(texts).toContain('one test 3.8');
    const bonferroni = texts
      .find(text => text.startsWith('Bonferroni'))
      ?.split(' ')
      .at(-1);
    expect(chiSquare1Survival(Number(bonferroni)) * 214).toBeCloseTo(0.05, 2);
  });

  test('terms asked for are the ones with names', async () => {
    const texts = await written({terms: ['war']});
    expect(texts).toContain('war');
    expect(texts).not.toContain('party');
    expect(() => effectEvidence(sampleKeyness(), {terms: ['nonesuch']})).toThrow(InputError);
  });

  test('the words say how many are sure, and of how large a family', () => {
    const {alt, caption} = effectEvidence(sampleKeyness());
    expect(alt).toContain('Part I against the rest: 5 of 7 terms drawn differ at 5 % after correction');
    expect(alt).toContain('“war” (5.5 times, G² 13.1)');
    expect(caption).toContain('for the family of 214 terms that occur 5 times or more');
    expect(caption).toContain('Not drawn: hidden (46 terms)');
  });
});
