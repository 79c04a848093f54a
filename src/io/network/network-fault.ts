import {InputError} from '../../base/errors.ts';
import {errorCode} from '../error-code.ts';
import {PassingError} from './passing-error.ts';

const OFFLINE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']);
const PASSING = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED']);

/** The error of the system or of a stream, in words: what happened to the page, and what can be done. */
export function networkFault(error: unknown, url: URL): unknown {
  if (error instanceof InputError) return error;
  const code = errorCode(error);
  if (OFFLINE.has(code)) {
    return new InputError(
      `cannot reach ${url.host} (${code}): ${url.href}; expected a network, and an address that exists`,
    );
  }
  if (code === 'ECONNREFUSED') {
    return new InputError(`nobody answers: ${url.href} (${code}); expected a server at ${url.host}`);
  }
  if (PASSING.has(code)) return new PassingError(`cut off: ${url.href} (${code}); expected the whole page`);
  if (/^HPE_/u.test(code)) {
    return new InputError(
      `no proper answer: ${url.href} (${code}); expected HTTP, and as many bytes as announced`,
    );
  }
  if (/^Z_|^ERR_(?:_ZLIB|ZLIB)/u.test(code)) {
    return new PassingError(`packed wrongly: ${url.href} (${code}); expected gzip as announced, whole`);
  }
  if (/^(?:CERT_|DEPTH_|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_|EPROTO)/u.test(code)) {
    return new InputError(`not secure: ${url.href} (${code}); expected a certificate that can be checked`);
  }
  return error instanceof Error && code !== String(error)
    ? new InputError(`cannot be fetched: ${url.href} (${code}); expected a page`)
    : error;
}

/** The error of a server that keeps us waiting. */
export function slow(url: URL, why: string): PassingError {
  return new PassingError(`too slow: ${url.href} (${why}); expected an answer in time`);
}
