import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {Ajv, type ValidateFunction} from 'ajv';
import {compile} from 'vega-lite';
import {InputError} from '../../src/base/errors.ts';
import {markId} from '../../src/base/mark-id.ts';
import {CHARTS} from '../../src/charts/registry.ts';
import type {Chart} from '../../src/model/chart.ts';
import {drawnPassages, drawnTerms} from '../../src/model/drawn-terms.ts';
import {selectRows} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {collisions, svgTexts} from '../support/svg-texts.ts';
import {SAMPLES} from './sample-tables.ts';

const WIDTHS = [60, 89, 120, 183, 400];

const HOSTILE = [
  '<b>bold</b>',
  'the unity of action of the working class and of all the toiling people of the world',
  '和平共处 😀',
  '"quoted" & \'so\' {{x}} datum.x',
  'evil\u0000\ud800\u202e',
  '__proto__',
];
const TITLES = [
  'A <i>long</i> & winding title of a text that nobody would ever shorten',
  'B “b”',
  'C',
  'D\u0007',
  'E',
];

const cases = CHARTS.flatMap(chart => WIDTHS.map(width => [chart.name, width, chart] as const));

function warningsOf({spec}: Chart): readonly string[] {
  const warnings: string[] = [];
  const collect = (...said: readonly unknown[]) => {
    warnings.push(said.join(' '));
    return logger;
  };
  const logger = {level: () => logger, error: collect, warn: collect, info: collect, debug: () => logger};
  compile(spec as unknown as Parameters<typeof compile>[0], {logger: logger as never});
  return warnings;
}

let valid: ValidateFunction;
beforeAll(() => {
  const path = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
  valid = new Ajv({strict: false, validateFormats: false}).compile(JSON.parse(readFileSync(path, 'utf8')));
});

describe.each(cases)('%s, %i mm wide', (_, width, chart) => {
  const sample = SAMPLES[chart.draws];

  test.each([
    ['the sample', {}],
    [
      'hostile terms and titles',
      {terms: HOSTILE.slice(0, chart.draws === 'occurrences' ? 3 : 6), titles: TITLES},
    ],
  ] as const)(
    'law: %s is valid Vega-Lite, compiles without a warning, keeps its letters inside and apart',
    async (_, changes) => {
      const drawn = chart.draw(sample(changes), {width});
      expect(valid(drawn.spec)).toBe(true);
      expect(JSON.parse(JSON.stringify(drawn.spec))).toEqual(drawn.spec);
      expect(warningsOf(drawn)).toEqual([]);

      const svg = await renderSvg(drawn);
      const [, right, bottom] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
      const texts = svgTexts(svg);
      expect(texts.length).toBeGreaterThan(5);
      const outside = texts.filter(
        text => text.left < 0 || text.right > (right ?? 0) || text.top < 0 || text.bottom > (bottom ?? 0),
      );
      expect(outside).toEqual([]);
      expect(collisions(texts)).toEqual([]);
    },
  );

  test('law: as wide as asked for, to the hundredth of a pixel, and never higher than a page', () => {
    const {spec, width: given, height} = chart.draw(sample(), {width});
    const padding = spec.padding as {left: number; right: number; top: number; bottom: number};
    expect(given).toBe(width);
    expect(Number(spec.width) + padding.left + padding.right).toBeCloseTo((width / 25.4) * 96, 1);
    expect(Number(spec.height) + padding.top + padding.bottom).toBeCloseTo((height / 25.4) * 96, 1);
    expect(height).toBeLessThanOrEqual(170);
  });
});

describe.each(CHARTS.map(chart => [chart.name, chart] as const))('%s in other sizes', (_, chart) => {
  const sample = SAMPLES[chart.draws];

  test.each([5, 6, 8, 9])('law: with type of %d pt it is as wide as asked for, and no higher', fontSize => {
    const {spec, width, height, scale = 1} = chart.draw(sample(), {width: 120, height: 100, fontSize});
    const padding = spec.padding as {left: number; right: number; top: number; bottom: number};
    const drawn = Number(spec.width) + padding.left + padding.right;
    expect([width, scale]).toEqual([120, fontSize / 7]);
    expect((drawn * scale * 25.4) / 96).toBeCloseTo(120, 1);
    expect(height).toBeLessThanOrEqual(100);
  });
});

describe.each(CHARTS.map(chart => [chart.name, chart] as const))('%s', (name, chart) => {
  const sample = SAMPLES[chart.draws];

  test('is named and described by its file', () => {
    const drawn = chart.draw(sample());
    expect(drawn).toMatchObject({name, title: chart.title, width: 183});
    expect(chart.draw(sample(), {name: 'n', title: 't', caption: 'c'})).toMatchObject({
      name: 'n',
      title: 't',
      caption: 'c',
    });
  });

  test('law: the same table gives the same bytes, and is not touched', async () => {
    const table = sample();
    const before = JSON.stringify(table);
    const [a, b] = [chart.draw(table), chart.draw(table)];
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(JSON.stringify(table)).toBe(before);
    const svgs = await Promise.all([renderSvg(a), renderSvg(b), renderSvg(a)]);
    expect(new Set(svgs).size).toBe(1);
  });

  test('law: every mark has the ids of what it stands for, hostile names too, and no id stands twice', async () => {
    for (const terms of [undefined, HOSTILE.slice(0, chart.draws === 'occurrences' ? 3 : 6)]) {
      const drawn = chart.draw(sample(terms === undefined ? {} : {terms}));
      const svg = await renderSvg(drawn);
      const of = (attribute: string) =>
        [...svg.matchAll(/<[^<>]*>/gu)].flatMap(([tag]) =>
          [...tag.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, id = '']) => id),
        );
      const stood = [
        ...drawnTerms(drawn).map(term => markId('term', term)),
        ...drawnPassages(drawn).map(number => markId('passage', String(number))),
      ];
      expect(new Set(of('data-id').flatMap(ids => ids.split(' ')))).toEqual(new Set(stood));
      const ids = of('id');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter(id => !/^[\p{L}_][\p{L}\d._-]*$/u.test(id))).toEqual([]);
      expect(svg).not.toMatch(/aria-label="mark|undefined/u);
    }
  });

  test('nothing to draw is one clear line', () => {
    expect(() => chart.draw(selectRows(sample(), []))).toThrow(InputError);
    expect(() => chart.draw(selectRows(sample(), []))).toThrow(/^nothing to draw: .*; expected /);
  });

  test.each([0, 59, 401, Number.NaN])('no figure is %d mm wide', width => {
    expect(() => chart.draw(sample(), {width})).toThrow(/^no width for a figure: .*; expected millimetres/);
  });

  test('letters that the face lacks are said in the caption and noted with the table', () => {
    const drawn = chart.draw(sample({terms: ['和平', 'b', 'c'].slice(0, 3)}));
    expect(drawn.caption).toContain('lacks 和 平');
    expect(drawn.table.notes.map(({code}) => code)).toContain('letters-missing-in-face');
    expect(chart.draw(sample()).table.notes).toEqual([]);
  });
});
