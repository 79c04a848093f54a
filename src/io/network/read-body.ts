import type {IncomingMessage} from 'node:http';
import {pipeline, type Readable} from 'node:stream';
import {createGunzip, createInflate} from 'node:zlib';
import {InputError} from '../../base/errors.ts';
import {tooLarge} from '../corpus/read-limited.ts';
import type {NetworkOptions} from './network-options.ts';
import {PassingError} from './passing-error.ts';

/** The body of an answer, unpacked: never more than the limit, packed or not, and never less than was announced. */
export async function readBody(
  response: IncomingMessage,
  url: URL,
  {limit, received}: Pick<NetworkOptions, 'limit' | 'received'>,
): Promise<Uint8Array> {
  const announced = announcedLength(response);
  if (announced !== undefined && announced > limit * 1e6) throw tooLarge(url.href, announced, limit);
  const packed = {bytes: 0};
  response.on('data', (chunk: Uint8Array) => {
    packed.bytes += chunk.length;
    received?.(packed.bytes, announced);
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response, url) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit * 1e6) throw tooLarge(url.href, size, limit);
    chunks.push(chunk);
  }
  if (!response.complete || (announced !== undefined && packed.bytes !== announced)) {
    throw new PassingError(
      `cut off: ${url.href} (${packed.bytes} of ${announced} bytes); expected the whole page`,
    );
  }
  return Buffer.concat(chunks, size);
}

function announcedLength({headers}: IncomingMessage): number | undefined {
  const length = headers['content-length'];
  return length !== undefined && /^\d+$/u.test(length) ? Number(length) : undefined;
}

function unpacked(response: IncomingMessage, url: URL): Readable {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity' || coding === '') return response;
  if (coding === 'gzip' || coding === 'x-gzip') return through(response, createGunzip());
  if (coding === 'deflate') return through(response, createInflate());
  throw new InputError(
    `packed in an unknown way: ${url.href} (${coding}); expected gzip, deflate or nothing`,
  );
}

/** A fault of either stream is a fault of what comes out. */
function through(response: IncomingMessage, unpacker: ReturnType<typeof createGunzip>): Readable {
  return pipeline(response, unpacker, () => undefined);
}
