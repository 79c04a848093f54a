import {describe, expect, test} from '@jest/globals';
import {biplot} from '../../src/charts/biplot.ts';
import type {Chart} from '../../src/model/chart.ts';
import {drawnTerms} from '../../src/model/drawn-terms.ts';
import type {Table} from '../../src/model/table.ts';
import {sampleCorrespondence} from './samples/correspondence.ts';

interface Arrow {
  readonly term: string;
  readonly length: number;
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly angle: number;
}

interface Layer {
  readonly mark: {readonly style: string};
  readonly data?: {readonly values: readonly Arrow[]};
}

const chart = biplot(sampleCorrespondence());
const layers = (drawn: Chart) => drawn.spec.layer as unknown as readonly Layer[];
const arrowsOf = (drawn: Chart) =>
  layers(drawn).find(({mark}) => mark.style === 'arrow-shaft')?.data?.values ?? [];
const scalesOf = ({spec}: Chart) => {
  const {x, y} = spec.encoding as {
    [axis: string]: {scale: {domain: [number, number]}; axis: {title: unknown}};
  };
  return {x: x?.scale.domain ?? [0, 0], y: y?.scale.domain ?? [0, 0]};
};

describe('biplot', () => {
  test('law: a unit is as long across as upwards, at every width', () => {
    for (const width of [60, 89, 183, 400]) {
      const drawn = biplot(sampleCorrespondence(), {width});
      const {x, y} = scalesOf(drawn);
      const [across, up] = [
        Number(drawn.spec.width) / (x[1] - x[0]),
        Number(drawn.spec.height) / (y[1] - y[0]),
      ];
      expect(across / up).toBeCloseTo(1, 3);
    }
  });

  test('worked by hand: an arrow is as long as the roots of its shares, and points to the side of its word', () => {
    const arrows = arrowsOf(chart);
    const war = arrows.find(({term}) => term === 'war');
    expect(war?.length).toBeCloseTo(Math.sqrt(0.06 + 0.002), 4);
    expect(Math.sign((war?.x2 ?? 0) - (war?.x ?? 0))).toBe(-1);
    const ratio = ({x, y, x2, y2, length}: Arrow) => Math.hypot(x2 - x, y2 - y) / length;
    for (const arrow of arrows) {
      expect(ratio(arrow) / ratio(arrows[0] as Arrow)).toBeCloseTo(1, 2);
      expect(Math.tan((arrow.angle * Math.PI) / 180)).toBeCloseTo(
        (arrow.y2 - arrow.y) / (arrow.x2 - arrow.x),
        1,
      );
    }
  });

  test('the axes say their share of the inertia, and the caption what both leave out', () => {
    const shares = JSON.stringify(chart.spec).match(/Axis [12] \([\d.]+\u2009% of the inertia\)/gu);
    expect(new Set(shares).size).toBe(2);
    expect(chart.caption).toContain(
      'Less than half of what sets it apart shows here: Preamble (10\u2009%) and Part IV (20\u2009%).',
    );
    expect(chart.caption).toContain('over the 500 most frequent words of all together');
    expect(chart.caption).toContain('function-words-en are analysed but have no arrow');
  });

  test('the words name what lies at the ends of either axis, and the longest arrows there', () => {
    expect(chart.alt).toBe(
      '5 texts by their common words: axis 1 (34\u2009% of the inertia) sets Part III apart from Part I, “revisionism” and “parties” against “war” and “peace”; axis 2 (30\u2009% of the inertia) sets Part II apart from Part IV, “construction” and “states” against “peace” and “war”.',
    );
  });

  test('parts of two documents differ by the form of their marks, not by colour alone', () => {
    const styles = (drawn: Chart) =>
      new Set(
        layers(drawn)
          .map(({mark}) => mark.style)
          .filter(style => style.startsWith('group')),
      );
    expect(styles(chart)).toEqual(new Set(['group-1', 'group-2']));
    const shapes = Object.values(
      (chart.spec.config as unknown as {style: {[name: string]: {shape?: string}}}).style,
    );
    expect(shapes.map(({shape}) => shape)).toEqual(expect.arrayContaining(['circle', 'square']));
    const alone: Table = {
      ...sampleCorrespondence(),
      columns: sampleCorrespondence().columns.map(column =>
        column.name === 'group' && column.kind === 'text'
          ? {...column, values: column.values.map(() => 'one')}
          : column,
      ),
    };
    expect(styles(biplot(alone))).toEqual(new Set(['group-1']));
  });

  test('the longest arrows, or those asked for; each leads to its lines', () => {
    expect(drawnTerms(biplot(sampleCorrespondence(), {top: 2}))).toEqual(['construction', 'revisionism']);
    expect(drawnTerms(biplot(sampleCorrespondence(), {terms: ['peace']}))).toEqual(['peace']);
    expect(() => biplot(sampleCorrespondence(), {terms: ['nonesuch']})).toThrow(
      'no such term to draw: nonesuch',
    );
  });

  test('two texts have no second axis', () => {
    const two: Table = {
      ...sampleCorrespondence(),
      columns: sampleCorrespondence().columns.map(column =>
        column.name === 'axis2' && column.kind === 'number'
          ? {...column, values: column.values.map(() => null)}
          : column,
      ),
    };
    expect(() => biplot(two)).toThrow(
      'nothing to draw: correspondence has no second axis; expected three texts or more that differ',
    );
  });
});
