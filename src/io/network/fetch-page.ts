import {setTimeout as pause} from 'node:timers/promises';
import {InputError} from '../../base/errors.ts';
import type {Note} from '../../model/note.ts';
import {type Answer, exchange} from './exchange.ts';
import type {NetworkOptions} from './network-options.ts';
import {PassingError} from './passing-error.ts';
import {retryAfter} from './retry-after.ts';
import {webAddress} from './web-address.ts';

/** A page as it came. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The address that answered in the end. */
  readonly from: string;
  /** As the server calls it: `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly notes: readonly Note[];
}

const MOST_REDIRECTS = 10;
const TRIES = 4;
const LONGEST_WAIT = 60; // seconds

/**
 * Fetches one page: redirects followed within reason, another try after a pause where the fault may pass.
 *
 * Never into a private network unless the user named that host, never more than the limit. Throws InputError.
 */
export async function fetchPage(address: string, options: NetworkOptions): Promise<Page> {
  const notes: Note[] = [];
  const seen = new Set<string>();
  for (let url = webAddress(address); ; ) {
    if (seen.has(url.href)) throw new InputError(`redirects in a circle: ${url.href}; expected a page`);
    if (seen.size > MOST_REDIRECTS) {
      throw new InputError(`redirects without end: ${address} (${MOST_REDIRECTS} times); expected a page`);
    }
    seen.add(url.href);
    const {status, headers, body} = await persistent(url, options);
    if (status === 200) {
      const type = headers['content-type'];
      return {bytes: body, from: url.href, ...(type === undefined ? {} : {type}), notes};
    }
    const next = webAddress(headers.location ?? '', url);
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      notes.push({
        code: 'downgrade',
        text: `${url.href} leads to ${next.href}: what came was not protected on its way`,
      });
    }
    url = next;
  }
}

/** An answer that is a page or a redirect, after as many tries as are polite. */
async function persistent(url: URL, options: NetworkOptions): Promise<Answer> {
  const wait = options.wait ?? (milliseconds => pause(milliseconds));
  for (let attempt = 1; ; attempt++) {
    try {
      return answered(await exchange(url, options), url);
    } catch (error) {
      if (!(error instanceof PassingError) || attempt === TRIES) throw error;
      const seconds = error.retryAfter ?? 1 << (attempt - 1);
      if (seconds > LONGEST_WAIT) {
        throw new InputError(`the server asks to wait ${seconds} s: ${url.href}; try again then`);
      }
      await wait(seconds * 1000);
    }
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

function answered(answer: Answer, url: URL): Answer {
  const {status, headers} = answer;
  if (status === 200 || (REDIRECTS.has(status) && headers.location !== undefined)) return answer;
  if (BUSY.has(status)) {
    throw new PassingError(
      `the server cannot now: ${url.href} (${status}); try again later`,
      retryAfter(headers),
    );
  }
  const why = status === 404 || status === 410 ? 'no such page' : 'no page was given';
  throw new InputError(
    `${why}: ${url.href} (${status}); expected an address that can be opened in a browser`,
  );
}
