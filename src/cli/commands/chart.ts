import {
  DISTANCE_MEASURES,
  DRAWINGS,
  type DrawingOptions,
  FIGURE_FORMATS,
  type FigureFormat,
  figureAppendix,
  figureStem,
  fileTable,
  millimetres,
  named,
  PALETTES,
  PAPERS,
  type PaletteName,
  SHIFT_MEASURES,
  STOP_LISTS,
  THEMES,
  type ThemeName,
} from '../../index.ts';
import type {Command, Option} from '../command.ts';
import {
  choice,
  hideOption,
  lengthOption,
  minimumOption,
  readingOptions,
  textsArgument,
  topOption,
  unitOption,
  wholeNumber,
} from '../options.ts';
import {lengthsOf, type OutputValues, readingOf, type TermValues, withLines} from '../reading.ts';
import type {World} from '../world.ts';

interface ChartValues extends TermValues, OutputValues {
  readonly kind: string;
  readonly text: readonly string[];
  readonly terms?: readonly string[];
  readonly width: number;
  readonly height?: number;
  readonly fontSize?: number;
  readonly palette: PaletteName;
  readonly theme: ThemeName;
  readonly formats?: readonly FigureFormat[];
  readonly dpi: number;
  readonly outline?: boolean;
  readonly appendix?: boolean;
  readonly measure?: string;
  readonly dates?: readonly string[];
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

const measureOption: Option = {
  flags: '--measure <name>',
  about: [
    `of a shift graph: ${SHIFT_MEASURES.map(({name}) => name).join(', ')}`,
    `of a dendrogram: ${DISTANCE_MEASURES.map(({name}) => name).join(', ')}`,
    'of a matrix: reuse, cosine, jensen-shannon',
    'of a dispersion strip: absolute (running words), relative (share of each text)',
  ].join('; '),
};

const datesOption: Option = {
  flags: '--dates <list>',
  about: 'of the texts in their order, where they have none of their own: 1945,1949-01-20',
  parse: typed => typed.split(',').map(date => date.trim()),
};

const formatsOption: Option = {
  flags: '--formats <list>',
  about: `some of ${FIGURE_FORMATS.join(', ')} (all but tiff)`,
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

const length = (typed: string) => millimetres(typed);

/** How large a figure is, in which colours, and how its files are made. */
const paperOptions: readonly Option[] = [
  {
    flags: '--width <length>',
    about: `89mm, 3.5in, or one of ${PAPERS.map(({name}) => name).join(', ')}`,
    parse: length,
    fallback: 183,
  },
  {
    flags: '--height <length>',
    about: 'the most it may have (170mm); rows that do not fit are left out',
    parse: length,
  },
  wholeNumber('--font-size <pt>', 'of the type at print (7)', {least: 5, most: 9}),
  choice('--palette <name>', PALETTES.map(({name}) => name).join(', '), {
    words: PALETTES.map(({name}) => name),
    fallback: 'house',
  }),
  choice('--theme <name>', THEMES.map(({name}) => name).join(', '), {
    words: THEMES.map(({name}) => name),
    fallback: 'print',
  }),
  wholeNumber('--dpi <n>', 'dots per inch of PNG and TIFF', {least: 72, most: 1200, fallback: 300}),
  {flags: '--outline', about: 'letters as shapes, for journals that ask for outlines'},
];

const kinds = (['one text', 'two texts', 'several texts'] as const)
  .map(takes => [takes, DRAWINGS.filter(drawing => drawing.takes === takes)] as const)
  .filter(([, drawings]) => drawings.length > 0)
  .map(([takes, drawings]) => `${takes}: ${drawings.map(({name}) => name).join(', ')}`)
  .join('; ');

/** `phraseshift chart`. */
export const chart = {
  arguments: [{name: 'kind', about: kinds, required: true}, textsArgument],
  options: [
    termsOption,
    ...paperOptions,
    formatsOption,
    {
      flags: '--appendix',
      about:
        'write the lines behind every term or passage drawn too, by the ids of the marks in the SVG: <stem>.appendix.md',
    },
    {
      flags: '--out <stem>',
      about: 'where the files go (./<kind>); with an ending, <stem>.pdf, that file alone',
    },
    unitOption,
    lengthOption,
    minimumOption,
    topOption,
    measureOption,
    datesOption,
    {...hideOption, about: 'pool stop words into one bar: stop (default), none, or the name of a list'},
    ...readingOptions,
    {flags: '--json', about: 'print the list of files as one JSON object'},
  ],
  examples: [
    'chart frequency-bars moscow-1957 --top 25 --out figures/terms',
    'chart keyness-bars moscow-1957:I moscow-1957 --width 120',
    'chart dispersion-strip moscow-1957 --terms "peace,war,working class"',
    'chart dispersion-strip a.txt b.txt --terms peace,war --measure relative',
    'chart section-heatmap moscow-1957 --formats svg,pdf',
    'chart shift-graph moscow-1957:I moscow-1957:IV --measure jensen-shannon',
    'chart ribbon earlier.txt later.txt --width nature-1',
  ],
  async run(
    {
      kind,
      text: names,
      terms,
      formats,
      dpi,
      outline,
      appendix: lines,
      out = kind,
      json,
      ...values
    }: ChartValues,
    world: World,
  ) {
    const drawing = named('chart', kind, DRAWINGS);
    const texts = [];
    for (const name of names) texts.push(await world.readText(name, readingOf(values)));
    world.step(`drawing ${kind}`);
    const figure = drawing.draw(texts, {...drawingOf(values), terms});
    const behind = lines === true ? figureAppendix(figure, texts.map(withLines)) : undefined;
    const paths = await world.writeFigure(figure, out, {formats, dpi, outline});
    if (behind !== undefined) await world.show(behind, {out: `${figureStem(out).stem}.appendix.md`});
    await world.show(fileTable(paths, figure.table.recipe), {json});
    return 0;
  },
} satisfies Command;

function drawingOf(values: Omit<ChartValues, 'kind' | 'text' | 'terms' | 'dpi'>): DrawingOptions {
  const {width, height, fontSize, palette, theme} = values;
  const {min: minimum, top, hide = STOP_LISTS[0], measure, dates} = values;
  return {
    ...lengthsOf(values),
    ...{width, height, fontSize, palette, theme},
    ...{minimum, top, measure, dates},
    hide: hide ?? undefined,
  };
}
