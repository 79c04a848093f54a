import {readdirSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {CHARTS} from '../../src/charts/registry.ts';

test('every chart file is registered under its own name', () => {
  const shared = new Set(['registry.ts', 'theme.ts', 'chart-type.ts', 'charts.ts']);
  const files = readdirSync(new URL('../../src/charts', import.meta.url), {withFileTypes: true});
  const charts = files
    .filter(file => file.isFile() && !shared.has(file.name))
    .map(({name}) => name.slice(0, -3));
  expect(CHARTS.map(({name}) => name).sort()).toEqual(charts.sort());
});
