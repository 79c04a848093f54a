import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {type DotGroup, dotGroups, groupName} from '../drawing/dot-groups.ts';
import {plotWidth} from '../drawing/frame.ts';
import {type LabelPlace, labelPlaces} from '../drawing/label-places.ts';
import {SPACE, WIDEST_LABEL} from '../theme.ts';
import type {EvidenceFrame} from './frame.ts';
import type {TestedTerm} from './terms.ts';

/** A dot with its name, and where the name stands, if there is room. */
export interface LabelledDot extends DotGroup<TestedTerm> {
  readonly label: string;
  readonly place: LabelPlace | undefined;
}

/** All terms as dots; those of the strongest evidence, or those asked for, with names where names stand free. */
export function labelledDots(
  terms: readonly TestedTerm[],
  frame: EvidenceFrame,
  options: ChartOptions,
): readonly LabelledDot[] {
  const chosen = chosenTerms([...terms.keys()], i => terms[i]?.term ?? '', {
    ...options,
    top: options.top ?? 40,
  });
  const wanted = new Set(chosen.map(i => terms[i]));
  const groups = dotGroups(terms, frame.place);
  const named = groups.map(group => ({...group, label: nameOf(group, wanted, plotWidth(frame))}));
  const labelled = named.filter(({label}) => label !== '');
  const right = plotWidth(frame) + frame.right - SPACE.edge;
  const within = {left: 1, right, top: 0, bottom: frame.height};
  const places = labelPlaces(labelled, {within, dots: groups, boxes: rules(frame, right)});
  const placeOf = new Map(labelled.map((dot, i) => [dot, places[i]]));
  return named.map(dot => ({...dot, place: placeOf.get(dot)}));
}

function nameOf({members}: DotGroup<TestedTerm>, wanted: ReadonlySet<unknown>, plot: number): string {
  const names = members.filter(term => wanted.has(term)).map(({name}) => name);
  return names.length === 0 ? '' : groupName(names, plot * WIDEST_LABEL);
}

/** What no letter may run into: rules and their names. */
function rules(frame: EvidenceFrame, right: number) {
  const [plot, middle] = [plotWidth(frame), plotWidth(frame) / 2];
  const half = SPACE.leading / 2;
  return [
    ...frame.thresholds.map(({y}) => ({left: 0, right: plot, top: y, bottom: y + 0.01})),
    ...frame.thresholds.map(({textY}) => ({left: plot, right, top: textY - half, bottom: textY + half})),
    {left: middle - 1, right: middle + 1, top: 0, bottom: frame.height},
  ];
}
