import type {Format} from '../format.ts';
import {docx} from './docx.ts';
import {epub} from './epub.ts';
import {html} from './html.ts';
import {markdown} from './markdown.ts';
import {odt} from './odt.ts';
import {pdf} from './pdf.ts';
import {plain} from './plain.ts';
import {rtf} from './rtf.ts';
import {tei} from './tei.ts';
import {xml} from './xml.ts';

/** Every input format; the first that claims a file reads it, so the one that takes all stands last. */
export const FORMATS = [
  docx,
  odt,
  epub,
  pdf,
  rtf,
  tei,
  html,
  xml,
  markdown,
  plain,
] as const satisfies readonly Format[];

export type FormatName = (typeof FORMATS)[number]['name'];

/** The format of a file, told by its name and its bytes. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const formats: readonly Format[] = FORMATS;
  return formats.find(format => format.matches(path, bytes)) ?? plain;
}
