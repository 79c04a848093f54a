import type {IncomingHttpHeaders} from 'node:http';

/**
 * How many seconds a server asks us to wait: its `Retry-After`, in seconds or as a date that its own clock is held against.
 *
 * undefined where it says nothing that can be understood.
 */
export function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const asked = headers['retry-after']?.trim();
  if (asked === undefined) return undefined;
  if (/^\d{1,9}$/u.test(asked)) return Number(asked);
  const seconds = Math.ceil((Date.parse(asked) - Date.parse(headers.date ?? '')) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
