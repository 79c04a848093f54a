import {align} from '../../align/align.ts';
import {passageMap} from '../../analyses/passage-map.ts';
import {ribbon} from '../../charts/ribbon.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven, withPlaces} from './given-texts.ts';

/** What of the earlier of two texts stands where in the later. */
export const ribbonDrawing = {
  name: 'ribbon',
  takes: 'two texts',
  draw: (texts, options) => {
    const [earlier, later] = twoGiven(texts, 'ribbon');
    return ribbon(passageMap(align(withPlaces(earlier), withPlaces(later))), options);
  },
} as const satisfies Drawing;
