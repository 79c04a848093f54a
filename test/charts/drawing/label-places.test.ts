import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textWidth} from '../../../src/base/text-width.ts';
import {type LabelPlace, labelPlaces} from '../../../src/charts/drawing/label-places.ts';
import {TYPE} from '../../../src/charts/theme.ts';

const within = {left: 0, right: 300, top: 0, bottom: 200};

function edges({x, align}: LabelPlace, label: string): readonly [left: number, right: number] {
  const width = textWidth(label, TYPE.label);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return [left, left + width];
}

describe('labelPlaces', () => {
  test('worked by hand: right of the dot; left where the edge is near; above where both sides are taken', () => {
    const dots = [
      {x: 100, y: 100, radius: 2, label: 'peace'},
      {x: 295, y: 50, radius: 2, label: 'peace'},
    ];
    const [free, atEdge] = labelPlaces(dots, {within, dots});
    expect(free).toMatchObject({align: 'left', y: 100});
    expect(atEdge).toMatchObject({align: 'right', y: 50});

    const [dot] = dots as [(typeof dots)[0]];
    const beside = [70, 130].map(x => ({x, y: 100, radius: 6}));
    expect(labelPlaces([dot], {within, dots: [dot, ...beside]})[0]).toMatchObject({align: 'center', x: 100});
  });

  test('a label without a free place has none, and the first wanted chooses first', () => {
    const narrow = {left: 90, right: 140, top: 90, bottom: 110};
    const dot = {x: 100, y: 100, radius: 1, label: 'peace'};
    const places = labelPlaces([dot, dot], {within: narrow, dots: [dot]});
    expect(places[0]).toBeDefined();
    expect(places[1]).toBeUndefined();
  });

  test('law: no label leaves the room, covers a dot or another label', () => {
    const dot = fc.record({
      x: fc.integer({min: 0, max: 300}),
      y: fc.integer({min: 0, max: 200}),
      radius: fc.integer({min: 1, max: 5}),
      label: fc.string({minLength: 1, maxLength: 12}),
    });
    fc.assert(
      fc.property(fc.array(dot, {maxLength: 60}), dots => {
        const places = labelPlaces(dots, {within, dots});
        const boxes = places.flatMap((place, i) => {
          if (place === undefined) return [];
          const [left, right] = edges(place, dots[i]?.label ?? '');
          return [{left, right, top: place.y - TYPE.label * 0.42, bottom: place.y + TYPE.label * 0.51}];
        });
        const meets = (a: (typeof boxes)[0], b: typeof a) =>
          a.left < b.right - 0.02 &&
          b.left < a.right - 0.02 &&
          a.top < b.bottom - 0.02 &&
          b.top < a.bottom - 0.02;
        boxes.forEach((box, i) => {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-0.02);
          expect(boxes.slice(i + 1).filter(other => meets(box, other))).toEqual([]);
          const covered = dots.filter(({x, y, radius: r}) =>
            meets(box, {left: x - r, right: x + r, top: y - r, bottom: y + r}),
          );
          expect(covered).toEqual([]);
        });
      }),
    );
  });
});
