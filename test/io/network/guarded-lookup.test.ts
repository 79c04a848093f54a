import {expect, test} from '@jest/globals';
import {guardedLookup, refuseClosed} from '../../../src/io/network/guarded-lookup.ts';

const at =
  (...addresses: readonly string[]) =>
  () =>
    Promise.resolve(addresses.map(address => ({address, family: address.includes(':') ? 6 : 4})));

/** What a connection to this address is given. */
function found(
  address: string,
  {all = false, named = [] as readonly string[], resolve = at()} = {},
): Promise<unknown> {
  const url = new URL(address);
  return new Promise(done => {
    guardedLookup(url, {named: new Set(named), resolve})(url.hostname, {all}, (error, first) =>
      done(error?.message ?? first),
    );
  });
}

test('only open addresses of a name are connected to', async () => {
  expect(await found('http://a.org', {resolve: at('10.0.0.1', '8.8.8.8')})).toBe('8.8.8.8');
  expect(await found('http://a.org', {all: true, resolve: at('127.0.0.1', '8.8.8.8', '::1')})).toEqual([
    {address: '8.8.8.8', family: 4},
  ]);
});

test('a name that leads to this machine alone is refused', async () => {
  expect(await found('http://a.org/b', {resolve: at('127.0.0.1', '::1')})).toMatch(
    /^leads into a private network: http:\/\/a\.org\/b; name its host yourself/u,
  );
  expect(await found('http://a.org/b')).toBe('no address: a.org');
});

test('a host that the user named may be anywhere, but only at its port', async () => {
  const resolve = at('127.0.0.1');
  expect(await found('http://here:8080/', {named: ['here:8080'], resolve})).toBe('127.0.0.1');
  expect(await found('http://here:22/', {named: ['here:8080'], resolve})).toContain('private network');
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
])('an address written out is refused before anything is asked: %s', address => {
  expect(() => refuseClosed(new URL(address), new Set())).toThrow('leads into a private network: ');
});

test('unless it was named', () => {
  expect(() => refuseClosed(new URL('http://127.0.0.1:8080/'), new Set(['127.0.0.1:8080']))).not.toThrow();
  expect(() => refuseClosed(new URL('http://8.8.8.8/'), new Set())).not.toThrow();
});
