import {sectionMatrix as partsByParts} from '../../analyses/section-matrix.ts';
import {sectionMatrix} from '../../charts/section-matrix.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven, withPlaces} from './given-texts.ts';

/** Each part of the earlier of two texts by each part of the later. */
export const sectionMatrixDrawing = {
  name: 'section-matrix',
  takes: 'two texts',
  draw: (texts, options) => {
    const [earlier, later] = twoGiven(texts, 'section-matrix');
    return sectionMatrix(partsByParts(withPlaces(earlier), withPlaces(later)), options);
  },
} as const satisfies Drawing;
