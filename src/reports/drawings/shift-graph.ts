import {shiftGraph as takenApart} from '../../analyses/shift-graph.ts';
import {shiftGraph} from '../../charts/shift-graph.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven, withPlaces} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** What makes the later of two texts diverge from the earlier; the analysis cuts, since what it pools has an interval. */
export const shiftGraphDrawing = {
  name: 'shift-graph',
  takes: 'two texts',
  draw: (texts, options) => {
    const [earlier, later] = twoGiven(texts, 'shift-graph');
    const {top = 20, measure, hide, terms, seed} = options;
    const asked = {measure, hide, seed, top: terms === undefined ? top : Number.MAX_SAFE_INTEGER};
    return shiftGraph(takenApart(withPlaces(later), withPlaces(earlier), asked), {...uncut(options), top});
  },
} as const satisfies Drawing;
