// The first bytes of files that are often taken for texts; https://www.garykessler.net/library/file_sigs.html
const KINDS: readonly (readonly [magic: readonly number[], kind: string, cure: string])[] = [
  [[0x50, 0x4b, 3, 4], 'a ZIP archive', 'one text (phraseshift add takes every file in an archive)'],
  [[0x50, 0x4b, 5, 6], 'an empty ZIP archive', 'a text'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word file (.doc)', 'the same saved as .docx or .odt'],
  [[0x1f, 0x8b], 'a gzip file', 'the file unpacked (gunzip)'],
  [[0x42, 0x5a, 0x68], 'a bzip2 file', 'the file unpacked (bunzip2)'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive', 'a ZIP archive or the files themselves'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'a ZIP archive or the files themselves'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'a text (OCR can read pictures)'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'a text (OCR can read pictures)'],
  [[0x49, 0x49, 0x2a, 0], 'a TIFF picture', 'a text (OCR can read pictures)'],
  [[0x4d, 0x4d, 0, 0x2a], 'a TIFF picture', 'a text (OCR can read pictures)'],
  [[0x41, 0x54, 0x26, 0x54], 'a DjVu scan', 'its text layer (djvutxt)'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program', 'a text'],
];

/** What a file is that is no text, by its first bytes, and what would do instead; undefined for one that may be a text. */
export function binaryKind(bytes: Uint8Array): {readonly kind: string; readonly cure: string} | undefined {
  const found = KINDS.find(([magic]) => magic.every((byte, i) => bytes[i] === byte));
  return found === undefined ? undefined : {kind: found[1], cure: found[2]};
}
