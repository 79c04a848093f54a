import {textWidth} from '../base/text-width.ts';
import type {Chart} from '../model/chart.ts';
import {markItems, type SceneItem, withIds} from './marked.ts';
import {svgPage} from './svg-page.ts';

/** What of Vega is used here and its types leave out. */
interface Typesetter {
  readonly textMetrics: {
    width: (
      item: {readonly fontSize?: number; readonly fontWeight?: string | number},
      text: unknown,
    ) => number;
  };
  readonly resetSVGDefIds: () => void;
}

/** A view that has drawn its scene. */
interface Drawn {
  readonly scenegraph: () => {readonly root: SceneItem};
}

/**
 * A figure as SVG text: vectors and real letters, exactly as wide as the chart says.
 *
 * Text is measured with the shipped face's own widths, so nothing moves between machines, and the same chart gives
 * the same bytes on every run. Ids begin with the chart's name, so several figures may stand in one HTML page; what a
 * mark stands for is its `data-id` (`term-peace`, `passage-3`), by which an appendix lists its lines.
 * Rejects with Vega's own error when the specification is none.
 *
 * ```ts
 * import {charts, frequencies, readText, STOP_LISTS} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 10});
 * (await renderSvg(charts.frequencyBars(found, {width: 89}))).includes('width="89mm"'); // → true
 * ```
 */
export async function renderSvg(chart: Chart): Promise<string> {
  // One after the other: they share modules, and jest's linker cannot load these twice at once.
  const vega = await import('vega');
  const {compile} = await import('vega-lite');
  setType(vega as unknown as Typesetter);
  const {spec} = compile(chart.spec as unknown as Parameters<typeof compile>[0]);
  const view = new vega.View(vega.parse(spec), {renderer: 'none'});
  try {
    await view.runAsync();
    const ids = markItems((view as unknown as Drawn).scenegraph().root, chart);
    return svgPage(withIds(await view.toSVG(), ids), chart);
  } finally {
    view.finalize();
  }
}

/** Vega guesses widths where there is no canvas; the shipped face's are known. Its counter of ids never restarts by itself. */
function setType({textMetrics, resetSVGDefIds}: Typesetter): void {
  textMetrics.width = ({fontSize = 11, fontWeight}, text) => {
    const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
    return textWidth(String(text ?? '').trim(), fontSize, isBold);
  };
  resetSVGDefIds();
}
