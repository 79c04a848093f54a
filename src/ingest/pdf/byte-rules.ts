import type {ByteRule} from './unpacker.ts';

const [TILDE, Z, FIRST_85, LAST_85, END_HEX] = [0x7e, 0x7a, 0x21, 0x75, 0x3e];
const END_RUNS = 128;

/** Two digits a byte, up to `>`. ISO 32000-1, 7.4.2. */
export function hexadecimal(): ByteRule {
  let high = -1;
  return (byte, put) => {
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (byte === END_HEX && high >= 0) put(high);
    if (byte === END_HEX) return true;
    if (Number.isNaN(digit)) return false;
    if (high < 0) high = 16 * digit;
    else {
      put(high + digit);
      high = -1;
    }
    return false;
  };
}

/** Five letters for four bytes, `z` for four zeros, up to `~`. ISO 32000-1, 7.4.3. */
export function ascii85(): ByteRule {
  let [value, letters] = [0, 0];
  return (byte, put) => {
    if (byte === Z) for (let i = 0; i < 4; i++) put(0);
    const isLetter = byte >= FIRST_85 && byte <= LAST_85;
    if (isLetter) {
      value = value * 85 + byte - FIRST_85;
      letters++;
    }
    const isEnd = byte === TILDE;
    if (letters < 5 && !isEnd) return false;
    for (let missing = letters; missing < 5; missing++) value = value * 85 + 84;
    for (let i = 0; i < letters - 1; i++) put((value >>> (24 - 8 * i)) & 255);
    [value, letters] = [0, 0];
    return isEnd;
  };
}

/** A length and so many bytes, or a length and one byte that comes so often, up to 128. ISO 32000-1, 7.4.5. */
export function runLength(): ByteRule {
  let [copies, repeats] = [0, 0];
  return (byte, put) => {
    if (copies > 0) {
      put(byte);
      copies--;
      return false;
    }
    if (repeats > 0) {
      for (; repeats > 0; repeats--) put(byte);
      return false;
    }
    if (byte < END_RUNS) copies = byte + 1;
    else repeats = 257 - byte;
    return byte === END_RUNS;
  };
}
