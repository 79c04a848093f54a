import type {IncomingHttpHeaders, IncomingMessage} from 'node:http';
import {request as requestPlain} from 'node:http';
import {request as requestSecure} from 'node:https';
import {VERSION} from '../../base/version.ts';
import {guardedLookup, refuseClosed} from './guarded-lookup.ts';
import {networkFault, slow} from './network-fault.ts';
import {type NetworkOptions, PATIENCE} from './network-options.ts';
import {readBody} from './read-body.ts';
import {refuseType} from './refuse-type.ts';

/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked; empty unless the status is 200. */
  readonly body: Uint8Array;
}

const HEADERS = {
  'user-agent': `phraseshift/${VERSION} (comparative corpus analysis; fetches single pages on request)`,
  accept: 'text/html, application/xhtml+xml, text/plain, application/xml;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, identity',
};

/** Asks for one page once: no redirect is followed. InputError, or PassingError where another try may help. */
export async function exchange(url: URL, options: NetworkOptions): Promise<Answer> {
  refuseClosed(url, options.named);
  const {whole} = options.patience ?? PATIENCE;
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(slow(url, `${whole / 1000} s were not enough`)), whole);
  try {
    const response = await opened(url, options, ending.signal);
    const {statusCode: status = 0, headers} = response;
    if (status === 200) refuseType(headers['content-type'], url);
    const body = status === 200 ? await readBody(response, url, options) : new Uint8Array();
    ending.signal.throwIfAborted();
    return {status, headers, body};
  } catch (error) {
    throw ending.signal.aborted ? ending.signal.reason : networkFault(error, url);
  } finally {
    clearTimeout(timer);
    ending.abort(); // hangs up on a page that is not wanted further
  }
}

/** Connects, asks, and comes back with the head of the answer. */
function opened(url: URL, options: NetworkOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const {connect, idle} = options.patience ?? PATIENCE;
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      ...{agent: false, headers: HEADERS, timeout: connect, maxHeaderSize: 64 * 1024, signal},
      lookup: guardedLookup(url, options),
    });
    asked.on('socket', socket => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => socket.setTimeout(idle));
    });
    asked.on('timeout', () => asked.destroy(slow(url, 'nothing was heard')));
    asked.on('response', response => {
      // What goes wrong from now on, such as more bytes than were announced, is the page's fault.
      asked.on('error', error => response.destroy(error));
      resolve(response);
    });
    asked.on('error', reject);
    asked.end();
  });
}
