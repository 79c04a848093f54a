import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, from, layer, lettering} from '../drawing/layers.ts';
import {pixels} from '../drawing/pixels.ts';
import {SPACE, type StyleName} from '../theme.ts';
import {edgesOf, type RibbonBlock, type RibbonFrame, type RibbonSide} from './frame.ts';
import {ribbonKey} from './key.ts';
import {RIBBON_LOOKS, type RibbonLook, type RibbonPiece, type RibbonRows} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const BOX = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};

/** The Vega-Lite specification, without what all figures share. */
export function ribbonSpec(rows: RibbonRows, frame: RibbonFrame): Spec {
  const plot = plotWidth(frame);
  return {
    data: {values: []},
    layer: [
      ...RIBBON_LOOKS.filter(look => look !== 'alone').flatMap(look => ribbons(rows.pieces, look, frame)),
      ...blocks(rows, frame),
      ...letters(rows.pieces, frame),
      ...names(frame.earlier, {frame, isLeft: true}),
      ...names(frame.later, {frame, isLeft: false}),
      ...ribbonKey(rows, {...frame, plot}),
    ],
  };
}

/** From block to block, in a curve; the paler, the more of an edited passage was changed. */
function ribbons(pieces: readonly RibbonPiece[], look: RibbonLook, frame: RibbonFrame): readonly Spec[] {
  const [start, end] = [frame.block, hundredth(plotWidth(frame) - frame.block)];
  const bend = hundredth((end - start) * 0.04);
  const middle = hundredth((start + end) / 2);
  const points = pieces.flatMap((piece, id) => {
    if (piece.look !== look || piece.earlier === undefined || piece.later === undefined) return [];
    const [top, bottom] = edgesOf(frame.earlier, piece.earlier);
    const [top2, bottom2] = edgesOf(frame.later, piece.later);
    const opacity = look === 'edited' ? hundredth(0.12 + 0.5 * piece.similarity ** 2) : 1;
    const at = (x: number, y: number, y2: number) => ({
      passage: piece.passage,
      id,
      x,
      y,
      y2,
      ...(opacity === 1 ? {} : {opacity}),
    });
    return [
      at(start, top, bottom),
      at(hundredth(middle - bend), top, bottom),
      at(hundredth(middle + bend), top2, bottom2),
      at(end, top2, bottom2),
    ];
  });
  if (points.length === 0) return [];
  const opacity = look === 'edited' ? {opacity: {field: 'opacity', type: 'quantitative', scale: null}} : {};
  const drawn = layer('area', `ribbon-${look}` as StyleName, {
    ...{x: pixels('x'), y: pixels('y'), y2: {field: 'y2'}, detail: {field: 'id'}},
    ...opacity,
  });
  return [from(points, {...drawn, mark: {type: 'area', style: `ribbon-${look}`, interpolate: 'basis'}})];
}

interface Run {
  readonly look: RibbonLook;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

/** Both columns: each part a block, filled with what became of its passages, outlined. */
function blocks({pieces}: RibbonRows, frame: RibbonFrame): readonly Spec[] {
  const runs = [...runsOf(pieces, frame, 'earlier'), ...runsOf(pieces, frame, 'later')];
  const fills = RIBBON_LOOKS.filter(look => look !== 'alone').flatMap(look => {
    const own = runs.filter(run => run.look === look).map(({look: _, ...box}) => box);
    return each(own, layer('rect', look, BOX));
  });
  const outlines = (['earlier', 'later'] as const).flatMap(side =>
    frame[side].blocks.map(({top, bottom}) => ({...columnOf(frame, side), y: top, y2: bottom})),
  );
  return [...fills, ...each(outlines, layer('rect', 'block-outline', BOX))];
}

function columnOf(frame: RibbonFrame, side: 'earlier' | 'later'): {readonly x: number; readonly x2: number} {
  const plot = plotWidth(frame);
  return side === 'earlier' ? {x: 0, x2: frame.block} : {x: hundredth(plot - frame.block), x2: plot};
}

/** Neighbouring passages of one fate as one rectangle. */
function runsOf(
  pieces: readonly RibbonPiece[],
  frame: RibbonFrame,
  side: 'earlier' | 'later',
): readonly Run[] {
  const known = pieces.flatMap(piece => {
    const stretch = piece[side];
    return stretch === undefined ? [] : [{look: piece.look, stretch}];
  });
  const runs: Run[] = [];
  for (const {look, stretch} of known.sort((a, b) => a.stretch.from - b.stretch.from)) {
    const [y, y2] = edgesOf(frame[side], stretch);
    const last = runs.at(-1);
    if (last?.look === look && Math.abs(last.y2 - y) < 0.02) runs[runs.length - 1] = {...last, y2};
    else runs.push({look, ...columnOf(frame, side), y, y2});
  }
  return runs;
}

const LETTERS: {readonly [look in RibbonLook]: readonly [letter: string, ink: StyleName]} = {
  kept: ['K', 'cell-light'],
  edited: ['E', 'cell-light'],
  moved: ['M', 'cell-dark'],
  alone: ['', 'cell-zero'],
};

/** The initial of its fate in every stretch that is high enough for a letter. */
function letters(pieces: readonly RibbonPiece[], frame: RibbonFrame): readonly Spec[] {
  const runs = [...runsOf(pieces, frame, 'earlier'), ...runsOf(pieces, frame, 'later')];
  return runs.flatMap(({look, x, x2, y, y2}) => {
    const [letter, ink] = LETTERS[look];
    if (letter === '' || y2 - y < SPACE.leading) return [];
    return [lettering(letter, ink, {x: hundredth((x + x2) / 2), y: hundredth((y + y2) / 2)})];
  });
}

/** Names of the parts, the share of each, a thin line where a name stands beside its block; the text's name above. */
function names(
  side: RibbonSide,
  {frame, isLeft}: {readonly frame: RibbonFrame; readonly isLeft: boolean},
): readonly Spec[] {
  const plot = plotWidth(frame);
  const out = (distance: number) => hundredth(isLeft ? -distance : plot + distance);
  const named = side.blocks.filter(({label}) => label.length > 0);
  const leaders = named.map(({top, bottom, at}) => ({
    ...{x: out(0), x2: out(SPACE.gap * 1.6), y: hundredth((top + bottom) / 2), y2: at},
  }));
  const look = isLeft ? 'row-label' : 'row-label-right';
  return [
    ...each(leaders, layer('rule', 'leader', BOX)),
    ...named.flatMap(block => [
      ...lines(block).map(({text, y}) => lettering(text, look, {x: out(frame.shares - SPACE.gap), y})),
      lettering(block.share, isLeft ? 'share-left' : 'count', {x: out(SPACE.gap), y: block.at}),
    ]),
    ...side.heading.map((text, i) =>
      lettering(text, isLeft ? 'heading-left' : 'heading-right', {
        x: hundredth(isLeft ? SPACE.edge - frame.left : plot + frame.right - SPACE.edge),
        y: hundredth(SPACE.leading * (i - side.heading.length + 0.5) - SPACE.gap),
      }),
    ),
  ];
}

function lines({label, at}: RibbonBlock): readonly {readonly text: string; readonly y: number}[] {
  return label.map((text, k) => ({
    text,
    y: hundredth(at + SPACE.leading * (k - (label.length - 1) / 2)),
  }));
}
