/** The first piece tells what a stream is; the others are larger. */
export const [FIRST, CHUNK] = [64, 1 << 14];

/** The bytes from a place to the end of the file: what is packed tells its own end, and its length may be a lie. */
export function* piecesFrom(bytes: Uint8Array, at: number): Iterable<Uint8Array> {
  let size = FIRST;
  for (let from = at; from < bytes.length; from += size, size = CHUNK) yield bytes.slice(from, from + size);
}
