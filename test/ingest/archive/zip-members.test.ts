import {describe, expect, test} from '@jest/globals';
import {isPacked, zipMembers} from '../../../src/ingest/archive/zip-members.ts';
import {zipOf} from '../../support/zip-of.ts';

const said = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
/** The same archive with a number in its directory changed; the first record of the directory begins at its mark. */
function altered(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  view.setUint32(at + field, value, true);
  return copy;
}

describe('zipMembers', () => {
  test('gives members packed and stored', () => {
    const {read} = zipMembers(zipOf({'a.txt': 'peace '.repeat(40), 'b.txt': 'war'}, ['b.txt']));
    expect([said(read('a.txt')).length, said(read('b.txt')), read('c.txt')]).toEqual([240, 'war', undefined]);
  });

  test('refuses a bomb before it inflates anything', () => {
    const bomb = zipOf({'zeros.txt': new Uint8Array(4 * 2 ** 20)});
    expect(() => zipMembers(bomb)).toThrow(
      /^zip bomb: zeros\.txt is packed \d+ times; expected at most 200$/,
    );
    expect(() => zipMembers(zipOf({'a.txt': 'peace'}), {largest: 4})).toThrow(
      'archive too large: 5 bytes unpacked; expected at most 4',
    );
  });

  test('a member larger or smaller than its directory says is damaged, and never inflated further', () => {
    const bytes = zipOf({'a.txt': 'peace '.repeat(40)});
    expect(() => zipMembers(altered(bytes, 24, 500)).read('a.txt')).toThrow(
      'damaged: a.txt; expected a whole ZIP file',
    );
    expect(zipMembers(altered(bytes, 24, 12)).read('a.txt')?.length).toBe(12);
  });

  test('says which member is encrypted', () => {
    const bytes = altered(zipOf({'a.txt': 'peace'}), 8, 1);
    expect(() => zipMembers(bytes).read('a.txt')).toThrow(
      'encrypted: a.txt; expected an archive without a password',
    );
  });

  test('a document is told by a member, a damaged one by its name', () => {
    const facts = {member: 'word/document.xml', extensions: ['.docx']};
    const whole = zipOf({'word/document.xml': '<a/>'});
    expect(isPacked('a', whole, facts)).toBe(true);
    expect(isPacked('A.DOCX', whole.subarray(0, 20), facts)).toBe(true);
    expect(isPacked('a.zip', whole.subarray(0, 20), facts)).toBe(false);
    expect(isPacked('a.docx', zipOf({'a.txt': 'Peace.'}), facts)).toBe(false);
    expect(isPacked('a.docx', Uint8Array.of(1, 2), facts)).toBe(false);
  });
});
