import {FONT_OPTIONS} from './fonts.ts';

/**
 * A figure without letters: the same SVG with every glyph as the shape that the shipped face gives it.
 *
 * For journals that ask for outlines. Size, title and description stay; nothing of the text can be searched any more.
 */
export async function outlined(svg: string): Promise<string> {
  const {Resvg} = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {font: {...FONT_OPTIONS, fontFiles: [...FONT_OPTIONS.fontFiles]}}).toString();
  const head = svg.slice(0, svg.indexOf('</desc>') + '</desc>'.length);
  const inside = drawn.slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>')).trim();
  return `${head}\n${inside}\n</svg>\n`;
}
