import {named} from '../../base/named.ts';
import {missingLetters} from '../../base/text-width.ts';
import type {Chart, ChartSpec} from '../../model/chart.ts';
import type {Note} from '../../model/note.ts';
import type {Json} from '../../model/recipe.ts';
import type {Table} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {mm} from '../theme.ts';
import {type Frame, hundredth, plotWidth, scaleOf, widthOf} from './frame.ts';
import {PALETTES, THEMES} from './palettes.ts';
import {recoloured} from './recoloured.ts';
import {themeOf} from './theme-of.ts';

/** What one chart has to say beyond what all have in common. */
export interface FigureFacts {
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  /** Sentences, in the order they are read; empty ones are left out. */
  readonly caption: readonly string[];
  readonly frame: Frame;
  /** Height of the plot in pixels. */
  readonly height: number;
  /** Every text that is drawn from the data, to find letters that the face lacks. */
  readonly drawn: readonly string[];
  /** The rest of the Vega-Lite specification: data, encoding, layers. */
  readonly spec: {readonly [key: string]: Json};
}

/**
 * Puts a chart together: the specification with theme, exact size and data; the name, the words and the table.
 *
 * The height is rounded up to a tenth of a millimetre; the paper this adds is at the bottom.
 */
export function figure(table: Table, facts: FigureFacts, options: ChartOptions): Chart {
  const {frame, height} = facts;
  const scale = scaleOf(options);
  const heightMm = Math.ceil(millimetresOf((frame.top + height + frame.bottom) * scale) * 10 - 0.005) / 10;
  const notes = missingFace(facts.drawn);
  const sentences = [...facts.caption, ...notes.map(({text}) => `${text}.`)].filter(Boolean);
  return {
    name: options.name ?? facts.name,
    title: options.title ?? facts.title,
    alt: facts.alt,
    caption: options.caption ?? sentences.join(' '),
    width: widthOf(options),
    height: heightMm,
    ...(scale === 1 ? {} : {scale}),
    spec: coloured(specOf(facts, mm(heightMm) / scale), options),
    table: notes.length === 0 ? table : {...table, notes: [...table.notes, ...notes]},
  };
}

/** What `mm` turns into pixels, to a thousandth: pixels are rounded. */
function millimetresOf(pixels: number): number {
  return (pixels * 25.4) / 96;
}

/** The specification on a page of this height in pixels. */
function specOf({alt, frame, height, spec}: FigureFacts, page: number): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: alt,
    width: plotWidth(frame),
    height: hundredth(height),
    padding: paddingOf(frame, page - height),
    autosize: {type: 'none'},
    ...spec,
    config: themeOf(spec),
  };
}

function coloured(spec: ChartSpec, {palette = 'house', theme = 'print'}: ChartOptions): ChartSpec {
  const [inHand, onGround] = [named('palette', palette, PALETTES), named('theme', theme, THEMES)];
  return recoloured(spec, colour => onGround.recolour(inHand.recolour(colour))) as ChartSpec;
}

/** The margins, of which the lower takes up what rounding adds to the paper. */
function paddingOf({left, right, top}: Frame, vertical: number): Json {
  return {
    left: hundredth(left),
    right: hundredth(right),
    top: hundredth(top),
    bottom: hundredth(vertical - top),
  };
}

function missingFace(drawn: readonly string[]): readonly Note[] {
  const missing = missingLetters(drawn.join(''));
  if (missing.length === 0) return [];
  const text = `The face of the figure (Arimo) lacks ${missing.join(' ')}: PNG and PDF show boxes or gaps there`;
  return [{code: 'letters-missing-in-face', text}];
}
