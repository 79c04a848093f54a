import {describe, expect, test} from '@jest/globals';
import {collocationNetwork} from '../../src/charts/collocation-network.ts';
import {sampleNetwork} from './samples/collocation-network.ts';

type Node = {readonly term: string; readonly size: number; readonly x: number; readonly y: number};
type Edge = {readonly from: string; readonly to: string; readonly width: number; readonly logDice: number};

const chart = collocationNetwork(sampleNetwork());
const nodes = (chart.spec.data as {values: readonly Node[]}).values;
const layers = chart.spec.layer as unknown as readonly {readonly data?: {readonly values: readonly Edge[]}}[];
const edges = layers[0]?.data?.values ?? [];
const node = (term: string) => nodes.find(each => each.term === term);

describe('collocationNetwork', () => {
  test('every word is a dot whose area is as its occurrences are to each other', () => {
    expect(nodes).toHaveLength(6);
    expect((node('socialism')?.size ?? 0) / (node('nations')?.size ?? 1)).toBeCloseTo(41 / 8, 1);
  });

  test('every link is a line, the thicker the stronger, the strongest on top', () => {
    expect(edges).toHaveLength(7);
    expect(edges.at(-1)).toMatchObject({from: 'peace', to: 'socialism', logDice: 9.6});
    const widths = edges.map(({width}) => width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  test('law: a narrow figure leaves words out and says so, the node asked for never', () => {
    const narrow = collocationNetwork(sampleNetwork(), {width: 60, height: 20});
    const {values} = narrow.spec.data as {values: readonly Node[]};
    expect(values.length).toBeLessThan(6);
    expect(values.map(({term}) => term)).toContain('peace');
    expect(narrow.caption).toContain('Without room: ');
  });

  test('the words name the strongest companions, the window and the measure', () => {
    expect(chart.alt).toContain('“peace” with “socialism” (logDice 9.6), “struggle” (logDice 8.9)');
    expect(chart.alt).toContain('7 links among 6 words');
    expect(chart.caption).toContain(
      'a window of 5 words on either side, within the sentence, at least 3 times',
    );
  });
});
