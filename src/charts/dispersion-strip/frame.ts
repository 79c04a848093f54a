import {max} from 'd3';
import {InputError} from '../../base/errors.ts';
import {textWidth} from '../../base/text-width.ts';
import type {ChartOptions} from '../chart-type.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, drawingHeight, drawingWidth, type Frame, hundredth} from '../drawing/frame.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {mm, ROW, SPACE, TYPE, WIDEST_LABEL} from '../theme.ts';
import {FLAG_LINES, type SectionFlag, sectionFlags} from './flags.ts';
import type {StripPanel, TermPlaces} from './panels.ts';
import type {StripScale} from './scale.ts';

/** A row with its label, its count and the middle of its line, in pixels from the top of the plot. */
export interface StripRow extends TermPlaces {
  readonly label: string;
  readonly count: string;
  readonly y: number;
}

/** A panel on paper: where its rows begin and end, how far its text reaches. */
export interface PlacedPanel {
  readonly title: string;
  readonly titleY: number;
  readonly flags: readonly SectionFlag[];
  readonly rows: readonly StripRow[];
  readonly top: number;
  readonly bottom: number;
  readonly length: number;
  readonly words: number;
}

/** Paper of a strip with its panels. */
export interface StripFrame extends Frame {
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
  /** How many terms have no room. */
  readonly leftOut: number;
}

/** Between the rows of one text and the name of the next. */
const GAP = mm(2);

/** Paper that leaves room for the terms at the left, the counts at the right, names of texts and parts above the rows. */
export function stripFrame(
  panels: readonly StripPanel[],
  scale: StripScale,
  options: ChartOptions,
): StripFrame {
  const width = drawingWidth(options);
  const terms = (panels[0]?.terms ?? []).slice(0, rowsEach(panels, options));
  const names = terms.map(({term}) => fitted(printable(term), width * WIDEST_LABEL, {size: TYPE.label}));
  const left = leftOf(names);
  const right = rightOf(leastRight(panels, scale), width - left, plot =>
    panels.map(panel => flagsOf(panel, scale, {plot, panels})),
  );
  const plot = hundredth(width - left - right);
  const heads = panels.map(panel => ({panel, flags: flagsOf(panel, scale, {plot, panels})}));
  const placed = placedPanels(heads, {names, scale, plot});
  const [first] = placed;
  return {
    width,
    left,
    right,
    top: hundredth(SPACE.edge + headOf(first?.title ?? '', first?.flags ?? [])),
    bottom: axisRoom(1),
    height: placed.at(-1)?.bottom ?? 0,
    panels: placed,
    leftOut: (panels[0]?.terms.length ?? 0) - terms.length,
  };
}

/** The left margin: as wide as the longest name of a term, or half of the axis' first number. */
function leftOf(names: readonly string[]): number {
  const labels = max(names, name => textWidth(name, TYPE.label)) ?? 0;
  return hundredth(SPACE.edge + Math.max(labels + SPACE.gap, textWidth('0', TYPE.label)));
}

/** Room for the counts, or for half of the axis' last number. */
function leastRight(panels: readonly StripPanel[], {last}: StripScale): number {
  const counts = panels.flatMap(({terms}) =>
    terms.map(({positions}) => textWidth(whole(positions.length), TYPE.count)),
  );
  return Math.max((max(counts) ?? 0) + SPACE.gap, textWidth(last, TYPE.label) / 2);
}

/** How many rows each panel may have. InputError when a page has not even one for each. */
function rowsEach(panels: readonly StripPanel[], options: ChartOptions): number {
  const lines = panels.length === 1 ? FLAG_LINES : 2;
  const heads = SPACE.leading * lines * panels.length + GAP * (panels.length - 1);
  const room = drawingHeight(options) - SPACE.edge - axisRoom(1) - heads;
  const rows = Math.floor(room / ROW.step / panels.length);
  if (rows >= 1 || panels.length === 1) return Math.max(1, rows);
  throw new InputError(`too many texts for a page: ${panels.length}; expected fewer, or a greater height`);
}

function flagsOf(
  {sections, words}: StripPanel,
  {name, most}: StripScale,
  {plot, panels}: {readonly plot: number; readonly panels: readonly StripPanel[]},
): readonly SectionFlag[] {
  const length = name === 'relative' ? plot : (plot * words) / most;
  if (panels.length === 1) return sectionFlags(sections, length, FLAG_LINES);
  // A part that is the whole text needs no name beside that of the text, and no name makes all panels narrower.
  if (sections.length === 1) return [];
  return sectionFlags(sections, length, 1).map(flag => (flag.end > plot ? {...flag, level: -1} : flag));
}

/** The right margin: as wide as the counts, or as the name of a short last section. The plot shrinks as it grows. */
function rightOf(
  least: number,
  room: number,
  flags: (plot: number) => readonly (readonly SectionFlag[])[],
): number {
  let right = least;
  for (let round = 0; round < 10; round++) {
    const plot = room - right - SPACE.edge;
    const ends = flags(plot).flatMap(panel =>
      panel.filter(({level}) => level >= 0).map(({end}) => end - plot),
    );
    right = Math.max(right, ...ends);
  }
  return hundredth(right + SPACE.edge);
}

/** Height of the names above the rows of a panel. */
function headOf(title: string, flags: readonly SectionFlag[]): number {
  const lines = flags.length === 0 ? 0 : 1 + Math.max(0, max(flags, ({level}) => level) ?? 0);
  return SPACE.leading * (lines + (title === '' ? 0 : 1));
}

function placedPanels(
  heads: readonly {readonly panel: StripPanel; readonly flags: readonly SectionFlag[]}[],
  {
    names,
    scale,
    plot,
  }: {readonly names: readonly string[]; readonly scale: StripScale; readonly plot: number},
): readonly PlacedPanel[] {
  let bottom = 0;
  return heads.map(({panel, flags}, i) => {
    const title =
      panel.title === ''
        ? ''
        : fitted(`${panel.title} (${counted(panel.words, 'word')})`, plot, {size: TYPE.label, bold: true});
    const head = headOf(title, flags);
    const top = i === 0 ? 0 : hundredth(bottom + GAP + head);
    bottom = hundredth(top + ROW.step * names.length);
    const rows = names.map((label, row) => {
      const {term, positions} = panel.terms[row] as TermPlaces;
      return {
        term,
        positions,
        label,
        count: whole(positions.length),
        y: hundredth(top + ROW.step * (row + 0.5)),
      };
    });
    const length = hundredth(scale.name === 'relative' ? plot : (plot * panel.words) / scale.most);
    return {
      title,
      titleY: hundredth(top - head + SPACE.leading / 2),
      flags,
      rows,
      top,
      bottom,
      length,
      words: panel.words,
    };
  });
}
