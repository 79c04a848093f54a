import {expect, test} from '@jest/globals';
import {recoloured} from '../../../src/charts/drawing/recoloured.ts';

test('worked by hand: colours of the theme and of scales change, what texts say does not', () => {
  const spec = {
    description: '#004488',
    data: {values: [{term: '#004488'}]},
    encoding: {fill: {scale: {range: ['#004488', '#ffffff'], domain: ['#004488']}}},
    config: {style: {target: {color: '#004488', strokeWidth: 1}}},
  };
  const red = recoloured(spec, () => '#FF0000');
  expect(red).toEqual({
    ...spec,
    encoding: {fill: {scale: {range: ['#FF0000', '#FF0000'], domain: ['#004488']}}},
    config: {style: {target: {color: '#FF0000', strokeWidth: 1}}},
  });
});
