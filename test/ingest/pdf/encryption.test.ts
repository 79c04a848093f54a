import {describe, expect, test} from '@jest/globals';
import {cbc} from '@noble/ciphers/aes';
import {zlibSync} from 'fflate';
import PDFDocument from 'pdfkit';
import {pdf} from '../../../src/ingest/formats/pdf.ts';
import {encryptionIn} from '../../../src/ingest/pdf/encryption.ts';
import {hardenedHash} from '../../../src/ingest/pdf/file-keys.ts';
import {utf8} from '../../support/utf8.ts';

type Passwords = {readonly userPassword?: string; readonly ownerPassword?: string};

/** A page with a sentence, and as many spaces below it, encrypted by pdfkit as this version of PDF does. */
function made(pdfVersion: string, passwords: Passwords, spaces = 0): Promise<Uint8Array> {
  const document = new PDFDocument({...passwords, pdfVersion, compress: true} as object);
  const pieces: Uint8Array[] = [];
  document.on('data', (piece: Uint8Array) => pieces.push(piece));
  const done = new Promise<Uint8Array>(resolve => {
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(pieces))));
  });
  document.text('The peace of the world.');
  if (spaces > 0) document.addContent(' '.repeat(spaces));
  document.end();
  return done;
}

const parse = (bytes: Uint8Array) => pdf.parse(bytes);
const TOO_LARGE = 'too large when unpacked: over 50 MB in one stream; expected a PDF of text';

// RC4 with 40 and 128 bits, AES with 128 and 256.
describe.each(['1.3', '1.4', '1.6', '1.7ext3'])('a PDF %s', version => {
  test('with an owner password alone is read', async () => {
    expect((await parse(await made(version, {ownerPassword: 'owner'}))).text).toContain(
      'The peace of the world.',
    );
  });

  test('that needs a password is refused in one line', async () => {
    for (const passwords of [{userPassword: 'user'}, {userPassword: 'user', ownerPassword: 'owner'}]) {
      await expect(parse(await made(version, passwords))).rejects.toThrow(
        /^locked with a password; expected a copy that opens without one$/,
      );
    }
  });

  test('that unpacks to more than any text needs is refused', async () => {
    await expect(parse(await made(version, {ownerPassword: 'owner'}, 51e6))).rejects.toThrow(TOO_LARGE);
  });
});

/** A PDF 2.0 whose content is locked by AES with 256 bits, as revision 6 has it. */
function revision6(content: string): Uint8Array {
  const [fileKey, none] = [Uint8Array.from({length: 32}, (_, i) => i), new Uint8Array(16)];
  const [check, salt] = [utf8('checksum'), utf8('saltsalt')];
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`;
  const user = Buffer.concat([hardenedHash(check), check, salt]);
  const userKey = cbc(hardenedHash(salt), none, {disablePadding: true}).encrypt(fileKey);
  const locked = Buffer.concat([none, cbc(fileKey, none).encrypt(zlibSync(utf8(content)))]);
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F 6 0 R>>>>>>',
    Buffer.concat([
      utf8(`<</Filter /FlateDecode /Length ${locked.length}>>\nstream\n`),
      ...[locked, utf8('\nendstream')],
    ]),
    `<</Filter /Standard /V 5 /R 6 /Length 256 /P -4 /CF <</StdCF <</CFM /AESV3 /Length 32>>>> /StmF /StdCF /StrF /StdCF /O ${hex(new Uint8Array(48))} /U ${hex(user)} /OE ${hex(new Uint8Array(32))} /UE ${hex(userKey)} /Perms ${hex(none)}>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-2.0\n')];
  const starts: number[] = [];
  for (const [i, object] of objects.entries()) {
    starts.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const xref = Buffer.concat(parts).length;
  const rows = starts.map(start => `${`${start}`.padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 7\n0000000000 65535 f \n${rows}trailer\n<</Size 7 /Root 1 0 R /#45ncrypt %x\n5 0 R /ID [<00> <00>]>>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([...parts, Buffer.from(end)]));
}

describe('revision 6, which pdf.js opens by its own reading of the standard', () => {
  const words = 'BT /F 12 Tf 72 700 Td (The peace of the world.) Tj ET';

  test('is read', async () => {
    expect((await parse(revision6(words))).text).toContain('The peace of the world.');
  });

  test('that unpacks to more than any text needs is refused', async () => {
    await expect(parse(revision6(words + ' '.repeat(51e6)))).rejects.toThrow(TOO_LARGE);
  });
});

describe('what the file says of its encryption', () => {
  const file = (dictionary: string, trailer = '/Encrypt 5 0 R') =>
    utf8(`5 0 obj\n<<${dictionary}>>\nendobj\ntrailer\n<<${trailer} /ID [<4142> <43>]>>\n`);
  const standard = '/Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (a\\)\\101\\n\\\nb) /U <61 6>';

  test('worked by hand: numbers, strings with escapes, identity', () => {
    expect(encryptionIn(file(standard))).toEqual({
      ...{version: 2, revision: 3, keyLengths: [16, 5], permissions: -4, hasOpenMetadata: false},
      ...{owner: utf8('a)A\nb'), user: utf8('a`'), userKey: new Uint8Array(0), ids: [utf8('AB')]},
    });
  });

  test.each([
    ['nothing', utf8('trailer <</Root 1 0 R>>')],
    ['the word alone', utf8('(/Encrypt is a key)')],
  ])('%s: not encrypted', (_what, bytes) => {
    expect(encryptionIn(bytes)).toBeUndefined();
  });

  test.each([
    ['another handler', file(standard.replace('Standard', 'Adobe.PubSec'))],
    ['a version that is none', file(standard.replace('/V 2', '/V 3'))],
    ['no key', file('/Filter /Standard /V 2 /R 3 /P -4')],
    ['a dictionary that is missing', file(standard, '/Encrypt 7 0 R')],
    ['two', file(standard, '/Encrypt 5 0 R >> <</Encrypt 6 0 R')],
  ])('%s: cannot be checked', (_what, bytes) => {
    expect(() => encryptionIn(bytes)).toThrow(
      'encrypted in a way that cannot be checked; expected a copy that is not',
    );
  });
});
