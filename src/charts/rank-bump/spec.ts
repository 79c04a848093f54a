import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {fitted} from '../drawing/fitted.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, layer, lettering} from '../drawing/layers.ts';
import {whole} from '../drawing/number-words.ts';
import {pixels} from '../drawing/pixels.ts';
import {SPACE, type StyleName, TYPE} from '../theme.ts';
import {type BumpFrame, PLACE, roomBetween} from './frame.ts';
import type {BumpPlace, BumpTerm} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const BOX = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};
const TEXT = {x: pixels('x'), y: pixels('y'), text: {field: 'text'}};

const TURNS = [
  ['rises', 'slope-grew', 'target', 'cell-light', 'rises'],
  ['falls', 'slope-shrank', 'reference', 'cell-dark', 'falls'],
  ['stays', 'slope-stable', 'hidden', 'cell-dark', 'same rank'],
] as const;

/** The Vega-Lite specification, without what all figures share. */
export function bumpSpec(terms: readonly BumpTerm[], frame: BumpFrame): Spec {
  return {
    data: {values: []},
    layer: [
      ...TURNS.flatMap(([turn, line]) =>
        each(
          terms.filter(term => term.turn === turn).flatMap(term => stepsOf(term, frame)),
          layer('rule', line, BOX),
        ),
      ),
      ...TURNS.flatMap(([turn, , ground, ink]) =>
        ranks(
          terms.filter(term => term.turn === turn),
          frame,
          {ground, ink},
        ),
      ),
      ...labels(terms, frame),
      ...heads(frame),
      ...key(terms, frame),
    ],
  };
}

function middleOf({place}: BumpPlace): number {
  return hundredth(PLACE * (place + 0.5));
}

/** From each text to the next that follows it; none across a text that lacks the term. */
function stepsOf({key: term, places}: BumpTerm, {columns, half}: BumpFrame): readonly Json[] {
  return places.slice(1).flatMap((to, i) => {
    const from = places[i] as BumpPlace;
    if (to.text !== from.text + 1) return [];
    const [x, x2] = [(columns[from.text] ?? 0) + half, (columns[to.text] ?? 0) - half];
    return [{term, x: hundredth(x), x2: hundredth(x2), y: middleOf(from), y2: middleOf(to)}];
  });
}

/** Ranks in the colour of their term's turn. */
function ranks(
  terms: readonly BumpTerm[],
  {columns, half}: BumpFrame,
  {ground, ink}: {readonly ground: StyleName; readonly ink: StyleName},
): readonly Spec[] {
  const places = terms.flatMap(({key, places}) => places.map(place => ({...place, term: key})));
  const boxes = places.map(place => {
    const [x, y] = [columns[place.text] ?? 0, middleOf(place)];
    return {
      term: place.term,
      ...{x: hundredth(x - half), x2: hundredth(x + half)},
      ...{y: hundredth(y - SPACE.leading / 2), y2: hundredth(y + SPACE.leading / 2)},
    };
  });
  const figures = places.map(place => ({
    ...{term: place.term, x: columns[place.text] ?? 0, y: middleOf(place), text: whole(place.rank)},
  }));
  return [...each(boxes, layer('rect', ground, BOX)), ...each(figures, layer('text', ink, TEXT))];
}

/** Before the first rank and after the last; between columns on a ground of paper. */
function labels(terms: readonly BumpTerm[], frame: BumpFrame): readonly Spec[] {
  const {columns, half, labelRoom} = frame;
  const last = columns.length - 1;
  const within = roomBetween(frame);
  const ends = terms.flatMap(({key, term, places}) => {
    const [first, final] = [places[0], places.at(-1)];
    if (first === undefined || final === undefined) return [];
    const set = (room: number) => fitted(term, room, {size: TYPE.label});
    return [
      {key, place: first, text: set(first.text === 0 ? labelRoom : within), isLeft: true},
      {key, place: final, text: set(final.text === last ? labelRoom : within), isLeft: false},
    ].filter(({text}) => text !== '');
  });
  const marks = ends.map(({key: term, place, text, isLeft}) => {
    const x = (columns[place.text] ?? 0) + (isLeft ? -half : half);
    return {term, x: hundredth(x), y: middleOf(place), text, isLeft};
  });
  const grounds = marks
    .filter(({x}) => x > 0 && x < plotWidth(frame))
    .map(({x, y, text, isLeft}) => {
      const width = textWidth(text, TYPE.label) + SPACE.gap;
      return {
        ...{x: hundredth(isLeft ? x - width : x), x2: hundredth(isLeft ? x : x + width)},
        ...{y: hundredth(y - TYPE.label / 2), y2: hundredth(y + TYPE.label / 2)},
      };
    });
  const side = (isLeft: boolean, style: StyleName) =>
    each(
      marks.filter(mark => mark.isLeft === isLeft).map(({isLeft: _, ...mark}) => mark),
      layer('text', style, TEXT),
    );
  return [
    ...each(grounds, layer('rect', 'ground', BOX)),
    ...side(true, 'row-label'),
    ...side(false, 'row-label-right'),
  ];
}

function heads({columns, heads}: BumpFrame): readonly Spec[] {
  return heads.flatMap((lines, i) =>
    lines.map((text, k) =>
      lettering(text, k === lines.length - 1 ? 'count-centre' : 'heading-centre', {
        x: columns[i] ?? 0,
        y: hundredth(SPACE.leading * (k - lines.length + 0.5) - SPACE.gap),
      }),
    ),
  );
}

/** Under the ranks: a piece of line for each turn that is drawn. */
function key(terms: readonly BumpTerm[], frame: BumpFrame): readonly Spec[] {
  const used = TURNS.filter(([turn]) => terms.some(term => term.turn === turn));
  const y = hundredth(frame.height + SPACE.gap + SPACE.leading / 2);
  const sample = SPACE.gap * 6;
  let x = SPACE.edge - frame.left;
  return used.flatMap(([, line, , , name]) => {
    const end = hundredth(x + sample);
    const drawn = each([{x: hundredth(x), x2: end, y, y2: y}], layer('rule', line, BOX));
    x = end + SPACE.gap * 4 + textWidth(name, TYPE.label);
    return [...drawn, lettering(name, 'section-label', {x: hundredth(end + SPACE.gap), y})];
  });
}
