import type {Format} from '../format.ts';
import {html} from './html.ts';
import {plain} from './plain.ts';
import {tei} from './tei.ts';
import {xml} from './xml.ts';

/** Every input format; the first that claims a file reads it, so the one that takes all stands last. */
export const FORMATS = [tei, html, xml, plain] as const satisfies readonly Format[];

export type FormatName = (typeof FORMATS)[number]['name'];

/** The format of a file, told by its name and its bytes. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const formats: readonly Format[] = FORMATS;
  return formats.find(format => format.matches(path, bytes)) ?? plain;
}
