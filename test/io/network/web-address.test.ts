import {expect, test} from '@jest/globals';
import {isWebAddress, webAddress} from '../../../src/io/network/web-address.ts';

test('addresses of the web are told from paths', () => {
  expect(
    ['http://a.org', 'HTTPS://a.org/b', 'a.org/b', 'letters/a.txt', 'ftp://a.org', 'C:\\a'].map(isWebAddress),
  ).toEqual([...[true, true, false, false, false, false]]);
});

test('an address is completed from where it stands, and loses its fragment', () => {
  expect(webAddress('../c.htm#n1', new URL('http://a.org/a/b.htm')).href).toBe('http://a.org/c.htm');
});

test.each([
  ['http://', 'not an address of the web: "http://"'],
  ['file:///etc/passwd', 'expected http:// or https://'],
  ['javascript:alert(1)', 'expected http:// or https://'],
  ['http://me:secret@a.org/', 'address with a password: a.org; expected one without'],
])('%s is refused', (words, wrong) => {
  expect(() => webAddress(words)).toThrow(wrong);
});
