import {InputError} from '../../base/errors.ts';
import type {Container} from '../container.ts';
import {decodeDetected} from '../decode-detected.ts';
import {rowMembers} from '../table/row-members.ts';

/** One JSON object a line, with a member that is a text and others that say what is known about it. */
export const jsonl = {
  name: 'jsonl',
  title: 'JSON lines of texts',
  extensions: ['.jsonl', '.ndjson'],
  matches: path => /\.(?:jsonl|ndjson)$/i.test(path),
  async unpack(bytes, {encoding, textColumn} = {}) {
    const {text} = await decodeDetected(bytes, {encoding});
    const rows = text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .flatMap((line, i) => (line.trim() === '' ? [] : [recordIn(line, i + 1)]));
    const names = [...new Set(rows.flatMap(row => Object.keys(row)))];
    return rowMembers(rows, {names, textColumn});
  },
} as const satisfies Container;

function recordIn(line: string, number: number): {readonly [name: string]: unknown} {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new InputError(`line ${number}: not a JSON object; expected one object a line`);
}
