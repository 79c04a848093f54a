import {InputError} from '../../base/errors.ts';

/** Whether a user's word for a source is an address of the web. */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\//iu.test(words);
}

/** An address that can be asked for. InputError for one that is none, or that carries a password. */
export function webAddress(words: string, from?: URL): URL {
  const url = parsed(words, from);
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    const shown = words.length > 200 ? `${words.slice(0, 200)}…` : words;
    throw new InputError(`not an address of the web: ${JSON.stringify(shown)}; expected http:// or https://`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError(
      `address with a password: ${url.host}; expected one without, it would stand in the manifest`,
    );
  }
  url.hash = '';
  return url;
}

function parsed(words: string, from: URL | undefined): URL | undefined {
  try {
    return new URL(words, from);
  } catch {
    return undefined;
  }
}
