import {readFileSync} from 'node:fs';

/** A committed JSON file of test/, by its path there; the caller says what it holds. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as T;
}
