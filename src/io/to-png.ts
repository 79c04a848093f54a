import {createRequire} from 'node:module';
import {Worker} from 'node:worker_threads';
import {FONT_OPTIONS} from './fonts.ts';
import {withDensity} from './png-density.ts';

/** Dots per inch that print asks for, and that of a CSS pixel. */
export const PRINT_DPI = 300;
const CSS_DPI = 96;

const RESVG = createRequire(import.meta.url).resolve('@resvg/resvg-js');

// Pixels take as long as all the rest of a figure: a thread of their own draws them while this one goes on. The program
// is written out here because it must also be found in a bundle, where this file is part of another.
const PROGRAM = `
const {parentPort, workerData} = require('node:worker_threads');
const {Resvg} = require(workerData.resvg);
const png = Uint8Array.from(new Resvg(workerData.svg, workerData.options).render().asPng());
parentPort.postMessage(png, [png.buffer]);
`;

/**
 * A figure as a picture of pixels, at 300 dots per inch unless told.
 *
 * Takes what `renderSvg` gives. Only the shipped face is used, whatever fonts the machine has; the density stands
 * in the file, so that it is placed at its true size. Same SVG, same bytes. Rejects for what is no SVG.
 */
export async function toPng(
  svg: string,
  {dpi = PRINT_DPI}: {readonly dpi?: number} = {},
): Promise<Uint8Array> {
  const options = {
    background: 'white',
    fitTo: {mode: 'zoom', value: dpi / CSS_DPI},
    font: {...FONT_OPTIONS, fontFiles: [...FONT_OPTIONS.fontFiles]},
  };
  return withDensity(await inThread({resvg: RESVG, svg, options}), dpi);
}

function inThread(workerData: {readonly [name: string]: unknown}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(PROGRAM, {eval: true, workerData, execArgv: []});
    let png: Uint8Array | undefined;
    thread.once('message', (bytes: Uint8Array) => {
      png = bytes;
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      if (png === undefined) reject(new Error('no picture: the thread that draws pixels ended without one'));
      else resolve(png);
    });
  });
}
