import {createHash} from 'node:crypto';

/** The SHA-256 of bytes, in hexadecimal: the same bytes, the same 64 characters. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
