import {expect, test} from '@jest/globals';
import {render} from '../../src/render/render.ts';
import {TABLE_FORMATS} from '../../src/render/table-formats.ts';
import {tinyTable} from '../support/tiny-table.ts';

test('every way to write a table is there, by its ending or its whole name', () => {
  const names: {readonly [ending: string]: string} = {md: 'markdown', tex: 'latex'};
  for (const {name, format} of TABLE_FORMATS) {
    expect(render[(names[name] ?? name) as keyof typeof render]).toBe(format);
  }
  expect(render.csv(tinyTable)).toContain('peace,3');
});
