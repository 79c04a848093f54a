import {textWidth} from '../../src/base/text-width.ts';

/** A line of text of a drawing, and the box it fills, in the drawing's pixels. */
export interface SvgText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TAG = /<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g;

/** Every line of text that Vega drew, with its box as the shipped face sets it: capitals above, tails below. */
export function svgTexts(svg: string): readonly SvgText[] {
  const found: SvgText[] = [];
  const open: {x: number; y: number; attributes: string}[] = [{x: 0, y: 0, attributes: ''}];
  let line = 0;
  for (const [, closes, tag, attributes = '', empty, text = ''] of svg.matchAll(TAG)) {
    if (closes) open.pop();
    if (closes || empty) continue;
    const above = open.at(-1) ?? {x: 0, y: 0, attributes: ''};
    const [, dx = '0', dy = '0'] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attributes) ?? [];
    const here = {x: above.x + Number(dx), y: above.y + Number(dy), attributes};
    open.push(here);
    if (tag === 'text') line = here.y;
    if (tag === 'tspan') line += Number(/dy="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    const setting = tag === 'tspan' ? above.attributes : attributes;
    if ((tag === 'text' || tag === 'tspan') && text !== '')
      found.push(box(unescaped(text), setting, {x: here.x, y: line}));
  }
  return found;
}

function box(text: string, attributes: string, {x, y}: {x: number; y: number}): SvgText {
  const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1]);
  const width = textWidth(text, size, attributes.includes('font-weight="bold"'));
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return {text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.21};
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Pairs of lines that run into each other. */
export function collisions(texts: readonly SvgText[]): readonly string[] {
  const byTop = [...texts].sort((a, b) => a.top - b.top);
  return byTop.flatMap((a, i) =>
    byTop
      .slice(i + 1)
      .filter(b => b.top < a.bottom - 0.1 && b.left < a.right - 0.1 && a.left < b.right - 0.1)
      .map(b => `${a.text} × ${b.text}`),
  );
}
