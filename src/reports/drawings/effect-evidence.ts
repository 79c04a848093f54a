import {compare} from '../../analyses/compare.ts';
import {effectEvidence} from '../../charts/effect-evidence.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** How large and how sure the differences of a target from a reference are. */
export const effectEvidenceDrawing = {
  name: 'effect-evidence',
  takes: 'two texts',
  draw: (texts, options) => {
    const [target, reference] = twoGiven(texts, 'effect-evidence');
    return effectEvidence(compare(target, reference, uncut(options)), options);
  },
} as const satisfies Drawing;
