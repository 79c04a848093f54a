import {expect, test} from '@jest/globals';
import {CHARTS} from '../../../src/charts/registry.ts';
import {DRAWINGS} from '../../../src/reports/drawings/registry.ts';
import {textOf, twoParts} from '../../support/text-of.ts';

const list = {
  label: 'list',
  path: 'list.tsv',
  sha256: '0',
  terms: ['peace', 'war'],
  counts: Uint32Array.of(3, 7),
};
const draw = (name: string) => {
  const found = DRAWINGS.find(drawing => drawing.name === name);
  if (found === undefined) throw new Error(`no drawing ${name}`);
  return found.draw;
};

test('every chart can be drawn from texts', () => {
  expect(DRAWINGS.map(({name}) => name)).toEqual(CHARTS.map(({name}) => name));
});

/** A text and two that keep most of it, so that there is something to follow from one to the next. */
const family = [
  'The delegates who met in the old city declare that peaceful coexistence of states will be won by all. Peace and war.',
  'The delegates who met in the old city declare that peaceful and lasting coexistence of states will be won by all. No war.',
  'The delegates who met in the old city declare that peaceful and lasting coexistence of nations will be won. Peaceful coexistence.',
].map((content, i) => textOf(`${content}\n\nThe people want peace.`, 'abc'.charAt(i)));

test('each drawing makes the chart of its name, as wide as asked', () => {
  for (const {name, takes, draw} of DRAWINGS) {
    const several = takes === 'two texts' ? family.slice(0, 2) : family;
    const chart = draw(takes === 'one text' ? [twoParts] : several, {
      width: 120,
      minimum: 1,
      dates: takes === 'several texts' ? ['1956', '1957-11', '1960-12-06'] : undefined,
    });
    expect([chart.name, chart.width]).toEqual([name, 120]);
  }
});

test('terms that are asked for are drawn, also phrases', () => {
  const chart = draw('section-heatmap')([twoParts], {terms: ['peace', 'old world']});
  expect(chart.alt).toContain('“old world”');
});

test('frequency lists can be drawn where counts are enough, and are refused where places are needed', () => {
  expect(draw('frequency-bars')([list], {}).alt).toContain('“war” 7 times');
  expect(draw('keyness-bars')([list, textOf('peace peace war')], {}).alt).toContain('list');
  expect(() => draw('dispersion-strip')([list], {})).toThrow('a frequency list has no places: list');
});

test('a wrong number of texts is said', () => {
  expect(() => draw('keyness-bars')([twoParts], {})).toThrow(
    'wrong number of texts for keyness-bars: 1; expected two texts, target and reference',
  );
  expect(() => draw('section-heatmap')([twoParts, twoParts], {})).toThrow('expected one text');
});
