import {expect, test} from '@jest/globals';
import {each, from, layer, lettering, only} from '../../../src/charts/drawing/layers.ts';

test('layers are plain Vega-Lite', () => {
  const bar = layer('bar', 'target', {x: {field: 'a'}});
  expect(bar).toEqual({mark: {type: 'bar', style: 'target'}, encoding: {x: {field: 'a'}}});
  expect(only('side', 'target', bar)).toEqual({
    transform: [{filter: {field: 'side', equal: 'target'}}],
    ...bar,
  });
  expect(from([{a: 1}], bar)).toEqual({data: {values: [{a: 1}]}, ...bar});
  expect(each([{a: 1}], bar)).toEqual([from([{a: 1}], bar)]);
  expect(each([], bar)).toEqual([]);
  expect(lettering('A', 'count', {x: 1, y: -2})).toEqual({
    data: {values: [{}]},
    mark: {type: 'text', style: 'count'},
    encoding: {x: {value: 1}, y: {value: -2}, text: {value: 'A'}},
  });
});
