import {expect, test} from '@jest/globals';
import {dotGroups, groupName} from '../../../src/charts/drawing/dot-groups.ts';

test('things at one place are one dot, larger the more they are, up to a limit', () => {
  const groups = dotGroups(['a', 'b', 'c', 'd', 'e'], name => ({x: name === 'e' ? 50 : 10, y: 20}));
  expect(groups.map(({members}) => members)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  const [four, one] = groups;
  expect((four?.radius ?? 0) / (one?.radius ?? 1)).toBeCloseTo(4 ** 0.3, 2);
  const [heap] = dotGroups([...Array(1000).keys()], () => ({x: 0, y: 0}));
  expect(heap?.radius).toBe(5);
});

test('a group is called by its first terms, as many as there is room for', () => {
  expect(groupName(['peace'], 100)).toBe('peace');
  expect(groupName(['peace', 'war'], 100)).toBe('peace, war');
  expect(groupName(['peace', 'war', 'bread', 'land'], 100)).toBe('peace, war +2');
  expect(groupName(['peace', 'war', 'bread', 'land'], 45)).toBe('peace +3');
  expect(groupName(['peaceful'], 20)).toMatch(/^p.*…$/);
});
