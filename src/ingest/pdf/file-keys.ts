import {cbc} from '@noble/ciphers/aes';
import {md5} from '@noble/hashes/legacy';
import {sha256, sha384, sha512} from '@noble/hashes/sha2';
import type {Encryption} from './encryption.ts';

/** What fills up a password that is shorter than 32 bytes. ISO 32000-1, 7.6.3.3, algorithm 2 a. */
const PADDING = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
);
const NO_IV = new Uint8Array(16);

/** The keys that may open a PDF for anybody, without a password. One of them does, or none. */
export function fileKeys(encryption: Encryption): readonly Uint8Array[] {
  if (encryption.version === 5) return [longKey(encryption)];
  return encryption.ids.flatMap(id => encryption.keyLengths.map(length => shortKey(encryption, id, length)));
}

/** ISO 32000-1, 7.6.3.3, algorithm 2. */
function shortKey(encryption: Encryption, id: Uint8Array, length: number): Uint8Array {
  const {revision, owner, permissions: p, hasOpenMetadata} = encryption;
  const rights = Uint8Array.of(p & 255, (p >> 8) & 255, (p >> 16) & 255, (p >> 24) & 255);
  const open = revision >= 4 && hasOpenMetadata ? Uint8Array.of(255, 255, 255, 255) : NO_IV.subarray(0, 0);
  let hash = md5(joined(PADDING, owner.subarray(0, 32), rights, id, open));
  if (revision >= 3) for (let i = 0; i < 50; i++) hash = md5(hash.subarray(0, length));
  return hash.subarray(0, length);
}

/** ISO 32000-2, 7.6.4.3.3, algorithm 2.A: the user's key is unlocked by the empty password and the salt that follows in `U`. */
function longKey({revision, user, userKey}: Encryption): Uint8Array {
  const salt = user.subarray(40, 48);
  const key = revision === 5 ? sha256(salt) : hardenedHash(salt);
  return cbc(key, NO_IV, {disablePadding: true}).decrypt(userKey.subarray(0, 32));
}

/** ISO 32000-2, 7.6.4.3.4, algorithm 2.B, for the empty password. */
export function hardenedHash(salt: Uint8Array): Uint8Array {
  let key = sha256(salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const repeated = joined(...Array.from({length: 64}, () => key));
    const locked = cbc(key.slice(0, 16), key.slice(16, 32), {disablePadding: true}).encrypt(repeated);
    const rest = locked.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = ([sha256, sha384, sha512][rest] ?? sha256)(locked);
    last = locked.at(-1) ?? 0;
  }
  return key.slice(0, 32);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
