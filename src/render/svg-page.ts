import type {Chart} from '../model/chart.ts';
import {escapeHtml} from './html/escape-html.ts';

/** Pixels of CSS and SVG in a millimetre. */
const PIXELS = 96 / 25.4;

/**
 * What Vega drew, on a page of its own: size in millimetres, title and description for who cannot see it, and ids
 * that begin with the chart's name.
 */
export function svgPage(drawn: string, {name: anyName, title, alt, width, height, scale = 1}: Chart): string {
  const name = anyName.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const inside = drawn.slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>'));
  const viewBox = `0 0 ${hundredth((width * PIXELS) / scale)} ${hundredth((height * PIXELS) / scale)}`;
  const names = `aria-labelledby="${name}-title" aria-describedby="${name}-alt"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="${viewBox}" role="img" ${names}>`,
    `<title id="${name}-title">${escapeHtml(title)}</title>`,
    `<desc id="${name}-alt">${escapeHtml(alt)}</desc>`,
    ownIds(inside, name),
    '</svg>\n',
  ].join('\n');
}

/**
 * Vega's ids numbered as they appear, since two renders at once share its counter; those of marks as they are. The chart's
 * name before all. Only tags are looked at: what is drawn as letters may say ` id="x"` too.
 */
function ownIds(svg: string, name: string): string {
  const ids = new Map<string, string>();
  let drawn = 0;
  for (const [, id = ''] of svg.matchAll(/<[^<>]*?\sid="([^"]+)"/g)) {
    ids.set(id, `${name}-${/^(?:term|passage)-/.test(id) ? id : ++drawn}`);
  }
  return svg.replace(/<[^<>]*>/g, tag =>
    tag
      .replace(/(\sid=")([^"]+)"/g, (_, before: string, id: string) => `${before}${ids.get(id)}"`)
      .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${ids.get(id)})`),
  );
}

function hundredth(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
