// What windows-1252 has at 0x80 to 0x9F; 0 where it has nothing. https://encoding.spec.whatwg.org/index-windows-1252.txt
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]; // biome-ignore format: one table

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** A reference to a character as it is written, for `matchAll`: `&amp;`, `&#8212;`, `&#x2014;`. */
export const CHARACTER_REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));/g;

/**
 * Which character a reference stands for: `&#8212;` is —; undefined for a name or a number that is none.
 *
 * Numbers 128 to 159 are controls that no text has: they are meant as windows-1252, `&#145;` as ‘, the way browsers
 * read them. `entities` are names besides the five of XML.
 */
export function referredCharacter(
  reference: string,
  entities?: ReadonlyMap<string, string>,
): string | undefined {
  const [, decimal, hexadecimal, name] = new RegExp(CHARACTER_REFERENCE.source).exec(reference) ?? [];
  if (name !== undefined) return NAMED[name] ?? entities?.get(name);
  const number = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return characterOf(number);
}

/** Whether a reference is to one of the controls that are meant as windows-1252. */
export function isC1Reference(reference: string): boolean {
  const number = Number(reference.replace(/^&#/, '').replace(/;$/, '').replace(/^[xX]/, '0x'));
  return number >= 0x80 && number <= 0x9f;
}

function characterOf(number: number): string | undefined {
  if (number >= 0x80 && number <= 0x9f) {
    const meant = WINDOWS_1252[number - 0x80];
    return meant === undefined || meant === 0 ? undefined : String.fromCodePoint(meant);
  }
  if (Number.isNaN(number) || number === 0 || number > 0x10ffff) return undefined;
  return number >= 0xd800 && number <= 0xdfff ? undefined : String.fromCodePoint(number);
}
