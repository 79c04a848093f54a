import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {type Frame, hundredth} from '../drawing/frame.ts';
import {from, layer, lettering} from '../drawing/layers.ts';
import {oneDecimal} from '../drawing/number-words.ts';
import {pixels} from '../drawing/pixels.ts';
import {mm, SPACE, type StyleName, TYPE} from '../theme.ts';
import {RIBBON_LOOKS, type RibbonLook, type RibbonRows} from './rows.ts';

type Spec = {readonly [key: string]: Json};

/** What a line of the key says, and of which colour it is the key. */
interface KeyLine {
  readonly text: string;
  readonly look: StyleName | undefined;
  readonly earlier: string;
  readonly later: string;
}

const NAMES: {readonly [look in RibbonLook]: string} = {
  kept: 'K  kept word for word',
  edited: 'E  edited',
  moved: 'M  moved',
  alone: 'in this text alone',
};

/** Under the ribbons: each fate with its colour in the middle, and its share of the words of either text beside it. */
export function ribbonKey(
  rows: RibbonRows,
  {height, plot}: Frame & {readonly height: number; readonly plot: number},
): readonly Spec[] {
  const lines = keyLines(rows);
  const y = (i: number) => hundredth(height + SPACE.gap * 2 + SPACE.leading * (i + 0.5));
  const widest = Math.max(...lines.map(({text}) => textWidth(text, TYPE.label)));
  const [swatch, numbers] = [mm(3), textWidth('100.0 %', TYPE.label) + SPACE.gap * 2];
  const left = hundredth((plot - widest - swatch - SPACE.gap) / 2);
  return lines.flatMap(({text, look, earlier, later}, i) => [
    ...(look === undefined ? [] : [box(look, {x: left, y: y(i), width: swatch})]),
    lettering(text, 'section-label', {x: hundredth(left + swatch + SPACE.gap), y: y(i)}),
    lettering(earlier, 'row-label', {x: left, y: y(i)}),
    lettering(later, 'number-right', {
      x: hundredth(left + swatch + SPACE.gap + widest + numbers),
      y: y(i),
    }),
  ]);
}

function box(
  look: StyleName,
  {x, y, width}: {readonly x: number; readonly y: number; readonly width: number},
): Spec {
  const half = mm(0.9);
  return from(
    [{x, x2: hundredth(x + width), y: hundredth(y - half), y2: hundredth(y + half)}],
    layer('rect', look, {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}}),
  );
}

function keyLines(rows: RibbonRows): readonly KeyLine[] {
  const looks = RIBBON_LOOKS.map(look => {
    const [earlier, later] = shares(rows, ({look: own}) => own === look);
    return {text: NAMES[look], look: look === 'alone' ? ('block-outline' as const) : look, earlier, later};
  });
  const [earlier, later] = shares(rows, ({look}) => look === 'edited', 'same');
  const same = {text: 'of these, the same words', look: undefined, earlier, later};
  const head = {text: 'share of the words', look: undefined, earlier: '', later: ''};
  return [head, ...looks.slice(0, 2), same, ...looks.slice(2)];
}

/** The share of either text that these pieces make up, or the words in them that both have. */
export function shares(
  {pieces}: RibbonRows,
  isMeant: (piece: RibbonRows['pieces'][number]) => boolean,
  what: 'words' | 'same' = 'words',
): readonly [earlier: string, later: string] {
  const [earlier, later] = (['earlier', 'later'] as const).map(side => {
    const length = (piece: RibbonRows['pieces'][number]) => (piece[side]?.to ?? 0) - (piece[side]?.from ?? 0);
    const all = pieces.reduce((sum, piece) => sum + length(piece), 0);
    const own = pieces
      .filter(isMeant)
      .reduce((sum, piece) => sum + (what === 'same' ? piece.same : length(piece)), 0);
    return `${oneDecimal(all === 0 ? 0 : (100 * own) / all)} %`;
  });
  return [earlier ?? '', later ?? ''];
}
