/** Unpacks a stream piece by piece. */
export interface Unpacker {
  push(piece: Uint8Array): void;
  /** Whether nothing more comes out, since it is ended or broken. */
  isDone(): boolean;
}

/** Takes what comes out, in pieces of any length that may be used for the next one afterwards. */
export type Pieces = (piece: Uint8Array) => void;

/** What one byte unpacks to: `put` takes a byte of it. True at the end. */
export type ByteRule = (byte: number, put: (byte: number) => void) => boolean;

const SIZE = 1 << 14;

/** An unpacker that reads one byte after the other. */
export function byByte(rule: ByteRule, give: Pieces): Unpacker {
  const row = new Uint8Array(SIZE);
  let [length, isDone] = [0, false];
  const flush = () => {
    if (length > 0) give(row.slice(0, length));
    length = 0;
  };
  const put = (byte: number) => {
    row[length++] = byte;
    if (length === SIZE) flush();
  };
  return {
    push(piece) {
      for (let i = 0; i < piece.length && !isDone; i++) isDone = rule(piece[i] as number, put);
      flush();
    },
    isDone: () => isDone,
  };
}
