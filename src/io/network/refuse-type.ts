import {InputError} from '../../base/errors.ts';

/** InputError for a page of which the server itself says that it is no text: a picture, a film, a program. */
export function refuseType(type: string | undefined, url: URL): void {
  const kind = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isNoText =
    /^(?:image|audio|video|font|model)\//u.test(kind) || /javascript|x-msdownload|wasm/u.test(kind);
  if (isNoText) throw new InputError(`not a text: ${url.href} (${kind}); expected a page or a document`);
}
