import {expect, test} from '@jest/globals';
import {themeOf} from '../../../src/charts/drawing/theme-of.ts';
import {THEME} from '../../../src/charts/theme.ts';

test('a figure carries the looks that its marks name, and the rest of the theme whole', () => {
  const spec = {
    data: {values: [{style: 'border'}]},
    layer: [{mark: {type: 'text', style: 'row-label'}}, {layer: [{mark: {type: 'bar', style: 'target'}}]}],
  };
  const {style, ...rest} = themeOf(spec);
  expect(Object.keys(style as object).sort()).toEqual(['row-label', 'target']);
  expect(style).toMatchObject({target: THEME.style.target});
  const {style: _, ...others} = THEME;
  expect(rest).toEqual(others);
});
