/** The packers of ISO 32000-1, 7.4, written from the standard for tests alone: plain and slow, with their marks of the end. */

/** Runs of one byte, each up to 128 long. */
export function runs(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < data.length; ) {
    let length = 1;
    while (length < 128 && data[at + length] === data[at]) length++;
    out.push(...(length === 1 ? [0] : [257 - length]), data[at] as number);
    at += length;
  }
  return Uint8Array.from([...out, 128]);
}

export function hexadecimal(data: Uint8Array): Uint8Array {
  return Buffer.from(`${Buffer.from(data).toString('hex')}>`, 'latin1');
}

export function ascii85(data: Uint8Array): Uint8Array {
  const groups: string[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const group = data.subarray(at, at + 4);
    const value = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (group[i] ?? 0), 0);
    const letters = [4, 3, 2, 1, 0].map(power =>
      String.fromCharCode(33 + (Math.floor(value / 85 ** power) % 85)),
    );
    groups.push(letters.join('').slice(0, group.length + 1));
  }
  return Buffer.from(`${groups.join('')}~>`, 'latin1');
}

/** Codes of 9 to 12 bits; the table is cleared when it is full. */
export function lzw(data: Uint8Array, early: 0 | 1 = 1): Uint8Array {
  const out: number[] = [];
  let [bits, held, width, next] = [0, 0, 9, 258];
  let table = new Map<number, number>();
  const write = (code: number) => {
    bits = (bits << width) | code;
    for (held += width; held >= 8; held -= 8) out.push((bits >> (held - 8)) & 255);
    bits &= (1 << held) - 1;
  };
  const clear = () => {
    write(256);
    [width, next, table] = [9, 258, new Map()];
  };
  clear();
  let sequence = -1;
  for (const byte of data) {
    const longer = sequence < 0 ? byte : table.get(sequence * 256 + byte);
    if (longer !== undefined) {
      sequence = longer;
      continue;
    }
    write(sequence);
    table.set(sequence * 256 + byte, next++);
    sequence = byte;
    // The reader has its newest sequence one code later than the writer.
    if (next - 1 + early >= 1 << width) width++;
    if (next === 4095) clear();
  }
  if (sequence >= 0) write(sequence);
  write(257);
  write(0);
  return Uint8Array.from(out);
}
