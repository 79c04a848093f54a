import {type LookupAddress, lookup as systemLookup} from 'node:dns';
import {isIP, type LookupFunction} from 'node:net';
import {InputError} from '../../base/errors.ts';
import {isPublicAddress} from './public-address.ts';

/** Every address of a name; the system's own when none is passed. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const bySystem: Resolve = host =>
  new Promise((resolve, reject) => {
    systemLookup(host, {all: true}, (error, found) => (error === null ? resolve(found) : reject(error)));
  });

/**
 * Finds the addresses of a name for one connection, and only open ones: the address that was checked is the one that is
 * connected to, whatever the name says a moment later.
 *
 * `named` are the hosts, with their ports, that the user typed: those may be private.
 */
export function guardedLookup(
  url: URL,
  {named, resolve = bySystem}: {readonly named: ReadonlySet<string>; readonly resolve?: Resolve | undefined},
): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      found => {
        const allowed = named.has(url.host) ? found : found.filter(({address}) => isPublicAddress(address));
        const [first] = allowed;
        if (first === undefined) done(found.length === 0 ? notFound(host) : closedTo(url), []);
        else if (options.all === true) done(null, [...allowed]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    );
  };
}

/** InputError for an address that is written out, and private: those are never looked up. */
export function refuseClosed(url: URL, named: ReadonlySet<string>): void {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !named.has(url.host) && !isPublicAddress(host)) throw closedTo(url);
}

function closedTo(url: URL): InputError {
  return new InputError(
    `leads into a private network: ${url.href}; name its host yourself, in the address or by --base, if that is meant`,
  );
}

function notFound(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address: ${host}`), {code: 'ENOTFOUND'});
}
