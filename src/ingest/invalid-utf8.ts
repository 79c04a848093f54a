/**
 * Where bytes stop being UTF-8: the offset of the first byte of the first sequence that is none, or −1.
 *
 * O(n log n), for the error message alone.
 */
export function invalidUtf8(bytes: Uint8Array): number {
  if (isWhole(bytes)) return -1;
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (isBeginning(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  // A sequence cut short is noticed at the byte after it: step back to where it began.
  const longest = isBeginning(bytes) ? bytes.length : low;
  let start = longest;
  while (start > 0 && !isWhole(bytes.subarray(0, start))) start--;
  return start;
}

function isWhole(bytes: Uint8Array): boolean {
  return decodes(bytes, false);
}

/** Whether more bytes could still make this whole. */
function isBeginning(bytes: Uint8Array): boolean {
  return decodes(bytes, true);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream});
    return true;
  } catch {
    return false;
  }
}
