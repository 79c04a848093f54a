import {crc32} from 'node:zlib';

// A PNG file begins with 8 bytes of signature and a header of 25; the density may stand anywhere before the pixels.
const HEADER_END = 33;
const METRES_PER_INCH = 0.0254;

/** The same PNG with its dots per inch written in it, as the chunk pHYs. */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const dense = new Uint8Array(png.length + chunk.length);
  dense.set(png.subarray(0, HEADER_END));
  dense.set(chunk, HEADER_END);
  dense.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return dense;
}
