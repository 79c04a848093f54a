import {InputError} from '../../base/errors.ts';
import {isZip, type ZipEntry} from '../archive/zip-directory.ts';
import {shown, zipMembers, zipPaths} from '../archive/zip-members.ts';
import type {Container, Member} from '../container.ts';

// A document of one format that happens to be packed as ZIP names its kind in one of these.
const DOCUMENT = /^(?:mimetype|\[Content_Types\]\.xml|META-INF\/container\.xml)$/;
// What file managers add beside the files themselves.
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

/** A ZIP archive of files. DOCX, ODT and EPUB, though packed the same way, are one text each and no container. */
export const zip = {
  name: 'zip',
  title: 'ZIP archive',
  extensions: ['.zip'],
  matches: (_path, bytes) => isZip(bytes) && !zipPaths(bytes).some(path => DOCUMENT.test(path)),
  async unpack(bytes, {largest} = {}) {
    const {entries, read} = zipMembers(bytes, {largest});
    const files = entries.filter(({path, isFolder}) => !isFolder && !CLUTTER.test(path));
    const seen = new Set<string>();
    return files.map((entry): Member => {
      const path = safePath(entry);
      if (seen.has(path)) throw new InputError(`member twice: ${shown(path)}; expected each path once`);
      seen.add(path);
      return {path, bytes: read(entry.path) as Uint8Array};
    });
  },
} as const satisfies Container;

/** The path of a member, which must stay inside the folder it is unpacked to. */
function safePath({path, isLink}: ZipEntry): string {
  if (isLink) throw new InputError(`link in archive: ${shown(path)}; expected files alone`);
  const parts = path.replaceAll('\\', '/').split('/');
  const isOutside = /^[/\\]|^[A-Za-z]:/.test(path) || parts.includes('..');
  if (isOutside) throw new InputError(`path leads out of the archive: ${shown(path)}; expected one inside`);
  if (/\p{Cc}/u.test(path))
    throw new InputError(`control character in path: ${shown(path)}; expected a name`);
  return parts.filter(part => part !== '' && part !== '.').join('/');
}
