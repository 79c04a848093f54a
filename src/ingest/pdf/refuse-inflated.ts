import type {StreamReader} from './decrypted-streams.ts';
import {filterRows} from './filter-rows.ts';
import {piecesFrom} from './pieces.ts';
import {tooLarge, workToUnpack} from './work-to-unpack.ts';

const MOST_IN_FILE = 500e6;
/** How many bytes are unpacked in the time in which one of a dictionary is read. */
const SLOWER = 4;
const [S, D, CR, LF] = [0x73, 0x64, 0x0d, 0x0a];
const STREAM = new TextEncoder().encode('stream');

/**
 * Refuses a PDF whose streams unpack to more than any text needs, before pdf.js unpacks them into memory.
 *
 * Streams that say they are pictures are passed over, for those of a scan are large and never unpacked. `encrypted` reads the
 * streams of an encrypted file, each as it may be meant. InputError.
 */
export function refuseInflated(bytes: Uint8Array, encrypted: StreamReader = () => []): void {
  let total = 0;
  for (let at = streamAfter(bytes, 0); at >= 0; at = streamAfter(bytes, at)) {
    const {rows, read} = filterRows(bytes, at);
    total += SLOWER * read;
    for (const row of rows) {
      total += workToUnpack(row, piecesFrom(bytes, at));
      for (const pieces of encrypted(bytes, at)) total += workToUnpack(row, pieces);
    }
    if (total > MOST_IN_FILE) throw tooLarge(MOST_IN_FILE, 'in all');
  }
}

/** Where the bytes of the next stream begin; −1 where there is none. The rest of the line may be anything, as for pdf.js. */
function streamAfter(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(S, from); at >= 0; at = bytes.indexOf(S, at + 1)) {
    if (bytes[at - 1] === D || !STREAM.every((byte, i) => bytes[at + i] === byte)) continue; // endstream
    let end = at + STREAM.length;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    if (end === bytes.length) return -1;
    return end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  return -1;
}
