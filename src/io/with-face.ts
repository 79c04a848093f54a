import {readFile} from 'node:fs/promises';
import {FONTS} from './fonts.ts';

const WEIGHTS = {regular: 400, bold: 700} as const;

/**
 * A figure that carries the letters it needs: the same SVG with a part of the shipped face inside.
 *
 * Takes what `renderSvg` gives. The text stays text, to be searched, copied and read aloud, and looks the same
 * where the face is not installed. Same SVG, same bytes.
 */
export async function withFace(svg: string): Promise<string> {
  const rules = await faceRules(svg);
  if (rules === '') return svg;
  const end = svg.indexOf('</desc>') + '</desc>'.length;
  return `${svg.slice(0, end)}\n<style>${rules}</style>${svg.slice(end)}`;
}

/** The part of the shipped face that these figures need, as rules of CSS; nothing for figures without letters. */
export async function faceRules(...svgs: readonly string[]): Promise<string> {
  const letters = [...new Set(svgs.flatMap(svg => [...textOf(svg)]))].sort().join('');
  if (letters === '') return '';
  const isBold = svgs.some(svg => /font-weight="(?:bold|[6-9]00)"/.test(svg));
  const rules = [await rule('regular', letters), ...(isBold ? [await rule('bold', letters)] : [])];
  return rules.join('');
}

async function rule(face: keyof typeof FONTS, letters: string): Promise<string> {
  const {default: subset} = await import('subset-font');
  const font = await subset(await readFile(FONTS[face]), letters, {targetFormat: 'woff2'});
  const address = `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
  return `@font-face{font-family:Arimo;font-weight:${WEIGHTS[face]};src:url(${address}) format("woff2")}`;
}

const NAMED: {readonly [entity: string]: string} = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** What is drawn as letters, entities read. */
function textOf(svg: string): string {
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => text);
  return texts
    .join('')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?)(\w+);/g, (_, mark: string, name: string) =>
      mark === '' ? (NAMED[name] ?? '') : String.fromCodePoint(Number(name.replace(/^x/i, '0x'))),
    );
}
