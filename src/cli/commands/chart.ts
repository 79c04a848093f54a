import {DRAWINGS, FIGURE_FORMATS, type FigureFormat, fileTable, named, STOP_LISTS} from '../../index.ts';
import type {Command, Option} from '../command.ts';
import {
  hideOption,
  lengthOption,
  minimumOption,
  readingOptions,
  textsArgument,
  topOption,
  unitOption,
  wholeNumber,
} from '../options.ts';
import {lengthsOf, type OutputValues, readingOf, type TermValues} from '../reading.ts';
import type {World} from '../world.ts';

interface ChartValues extends TermValues, OutputValues {
  readonly kind: string;
  readonly text: readonly string[];
  readonly terms?: readonly string[];
  readonly width: number;
  readonly formats?: readonly FigureFormat[];
}

const termsOption: Option = {
  flags: '--terms <list>',
  about: 'which terms to draw, with commas between: "peace,war,working class"',
  parse: typed =>
    typed
      .split(',')
      .map(term => term.trim())
      .filter(term => term !== ''),
};

const formatsOption: Option = {
  flags: '--formats <list>',
  about: `some of ${FIGURE_FORMATS.join(', ')} (all)`,
  parse: typed =>
    typed.split(',').map(
      name =>
        named(
          'figure format',
          name.trim(),
          FIGURE_FORMATS.map(name => ({name})),
        ).name,
    ),
};

/** `phraseshift chart`. */
export const chart = {
  name: 'chart',
  summary: 'A figure for a paper: Vega-Lite, SVG, PDF and PNG at print size.',
  arguments: [
    {name: 'kind', about: DRAWINGS.map(({name}) => name).join(', '), required: true},
    textsArgument,
  ],
  options: [
    termsOption,
    wholeNumber('--width <mm>', 'of the figure', {least: 60, most: 300, fallback: 183}),
    formatsOption,
    {flags: '--out <stem>', about: 'where the files go, without ending (./<kind>)'},
    unitOption,
    lengthOption,
    minimumOption,
    topOption,
    {...hideOption, about: 'pool stop words into one bar: stop (default), none, or the name of a list'},
    ...readingOptions,
    {flags: '--json', about: 'print the list of files as one JSON object'},
  ],
  examples: [
    'chart frequency-bars moscow-1957 --top 25 --out figures/terms',
    'chart keyness-bars moscow-1957:I moscow-1957 --width 120',
    'chart dispersion-strip moscow-1957 --terms "peace,war,working class"',
    'chart section-heatmap moscow-1957 --formats svg,pdf',
  ],
  async run(
    {kind, text: names, terms, width, formats, out = kind, json, ...values}: ChartValues,
    world: World,
  ) {
    const drawing = named('chart', kind, DRAWINGS);
    const texts = [];
    for (const name of names) texts.push(await world.readText(name, readingOf(values)));
    world.step(`drawing ${kind}`);
    const {min: minimum, top, hide = STOP_LISTS[0]} = values;
    const figure = drawing.draw(texts, {
      ...lengthsOf(values),
      width,
      terms,
      minimum,
      top,
      hide: hide ?? undefined,
    });
    const paths = await world.writeFigure(figure, out, formats);
    await world.show(fileTable(paths, figure.table.recipe), {json});
    return 0;
  },
} satisfies Command;
