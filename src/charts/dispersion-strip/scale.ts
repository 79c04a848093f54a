import {max, tickStep, ticks} from 'd3';
import {named} from '../../base/named.ts';
import type {Json} from '../../model/recipe.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import type {Frame} from '../drawing/frame.ts';
import {plotWidth} from '../drawing/frame.ts';
import {whole} from '../drawing/number-words.ts';
import {rounded} from '../drawing/rounded.ts';
import {mm} from '../theme.ts';
import type {StripPanel} from './panels.ts';

/** How places are measured: in running words, or in hundredths of each text. */
export interface StripScale {
  readonly name: 'absolute' | 'relative';
  /** What the right edge stands for. */
  readonly most: number;
  /** Where a running word of a text of so many words lies on the scale. */
  readonly at: (position: number, words: number) => number;
  /** The last number of the axis, to leave room for half of it. */
  readonly last: string;
}

const SCALES = [{name: 'absolute'}, {name: 'relative'}] as const;

/** The scale asked for, else running words for one text and hundredths for several. InputError for another. */
export function stripScale(panels: readonly StripPanel[], asked: string | undefined): StripScale {
  const usual = panels.length === 1 ? 'absolute' : 'relative';
  const {name} = named('scale of a dispersion strip', asked ?? usual, SCALES);
  if (name === 'relative') {
    return {name, most: 100, at: (position, words) => rounded((position / words) * 100), last: '100'};
  }
  const most = max(panels, ({words}) => words) ?? 0;
  return {name, most, at: position => position, last: whole(most)};
}

/** Numbers and title along the bottom. */
export function stripAxis({name, most}: StripScale, frame: Frame): Json {
  const count = Math.max(2, Math.floor(plotWidth(frame) / mm(16)));
  const step = Math.max(1, tickStep(0, most, count));
  const title =
    name === 'absolute' ? 'Running words from the beginning' : 'Place in the text, % of its running words';
  return {
    values: ticks(0, most, count).filter(tick => tick % step === 0),
    format: ',.0f',
    title: axisTitle(title, frame),
  };
}
