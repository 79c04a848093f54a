import {open} from 'node:fs/promises';

/** The first bytes of a file as text, without reading the rest. Rejects as `open` does. */
export async function readHead(path: string, length = 256): Promise<string> {
  const file = await open(path);
  try {
    const {buffer, bytesRead} = await file.read(new Uint8Array(length), 0, length, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
