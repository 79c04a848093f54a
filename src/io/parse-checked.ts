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

type Issue = ZodError['issues'][number];

function firstIssue({issues}: ZodError, value: unknown): string {
  const [issue] = issues;
  if (issue === undefined) return 'not as expected';
  const {path, ...found} = nearest(issue);
  if (found.code === 'unrecognized_keys') {
    return `unknown key: ${[...path.map(String), found.keys[0]].join('.')}; mend its spelling or take it out`;
  }
  const where = path.map(String).join('.');
  const message = found.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
  const stands = path.reduce<unknown>((inner, key) => memberOf(inner, key), value);
  const got = stands === undefined ? 'it is missing' : `got ${JSON.stringify(stands)}`;
  return `${where === '' ? '' : `${where}: `}${message}; ${got}`;
}

/** Of a value that may be one of several things, what is wrong with the one it comes nearest to. */
function nearest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const [branch] = issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a));
  const first = branch?.[0];
  return first === undefined ? issue : nearest({...first, path: [...issue.path, ...first.path]});
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({path}) => path.length));
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
