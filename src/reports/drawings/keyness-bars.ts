import {compare} from '../../analyses/compare.ts';
import {keynessBars} from '../../charts/keyness-bars.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** The terms that set a target apart from a reference. */
export const keynessBarsDrawing = {
  name: 'keyness-bars',
  takes: 'two texts',
  draw: (texts, options) => {
    const [target, reference] = twoGiven(texts, 'keyness-bars');
    return keynessBars(compare(target, reference, uncut(options)), options);
  },
} as const satisfies Drawing;
