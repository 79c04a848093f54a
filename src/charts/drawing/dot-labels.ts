import type {Json} from '../../model/recipe.ts';
import type {LabelPlace} from './label-places.ts';
import {from, layer} from './layers.ts';
import {pixelsWithoutAxis} from './pixels.ts';

/** A dot's label, and where it stands, if there is room. */
interface DotLabel {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly place: LabelPlace | undefined;
}

type Spec = {readonly [key: string]: Json};

const ALIGNS = ['left', 'right', 'center'] as const;

/** Labels at their places in the plot, in pixels from its corner, with thin lines to the dots that are further off. */
export function dotLabels(
  labels: readonly DotLabel[],
  look: 'dot-label' | 'text-label' | 'term-label' = 'dot-label',
): readonly Spec[] {
  return ALIGNS.flatMap(align => {
    const rows = labels.flatMap(({label, place}) =>
      place?.align === align ? [{label, x: place.x, y: place.y}] : [],
    );
    if (rows.length === 0) return [];
    const encoding = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), text: {field: 'label'}};
    return [from(rows, layer('text', `${look}-${align}`, encoding))];
  });
}

/** The thin lines from dots to labels that stand further off; to be drawn under the dots. */
export function dotLeaders(labels: readonly DotLabel[]): readonly Spec[] {
  const rows = labels.flatMap(({x, y, place}) =>
    place?.leader === undefined ? [] : [{x, y, x2: place.leader.x, y2: place.leader.y}],
  );
  if (rows.length === 0) return [];
  const encoding = {
    x: pixelsWithoutAxis('x'),
    y: pixelsWithoutAxis('y'),
    x2: {field: 'x2'},
    y2: {field: 'y2'},
  };
  return [from(rows, layer('rule', 'leader', encoding))];
}
