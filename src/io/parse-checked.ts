import type {ZodError, ZodType} from 'zod';
import {InputError} from '../base/errors.ts';

/** A JSON file written by a person, checked against its schema. InputError with path, key, what was expected and found. */
export function parseChecked<T>(text: string, path: string, schema: ZodType<T>): T {
  const value = parseJson(text, path);
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new InputError(`${path}: ${firstIssue(checked.error, value)}`);
}

/** JSON, or an InputError that names the file. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new InputError(`${path}: not JSON: ${reason}; expected one JSON object`);
  }
}

function firstIssue({issues}: ZodError, value: unknown): string {
  const [issue] = issues;
  if (issue === undefined) return 'not as expected';
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return `unknown key: ${[...issue.path.map(String), issue.keys[0]].join('.')}; mend its spelling or take it out`;
  }
  const message = issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
  const found = issue.path.reduce<unknown>((inner, key) => memberOf(inner, key), value);
  const got = found === undefined ? 'it is missing' : `got ${JSON.stringify(found)}`;
  return `${where === '' ? '' : `${where}: `}${message}; ${got}`;
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
