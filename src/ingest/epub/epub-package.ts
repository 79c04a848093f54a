import {InputError} from '../../base/errors.ts';
import {coreFacts} from '../archive/core-facts.ts';
import {xmlMember} from '../archive/xml-members.ts';
import type {ZipMembers} from '../archive/zip-members.ts';
import {elementsNamed, type XmlNode, xmlTree} from '../markup/xml-tree.ts';
import type {ParsedFacts} from '../parsed.ts';

/** What an EPUB's package says: which documents are read in which order, and of what text. */
export interface EpubPackage {
  /** Paths in the archive, in reading order. */
  readonly spine: readonly {readonly path: string; readonly isParatext: boolean}[];
  readonly facts: ParsedFacts;
}

/** The package of an EPUB. Rejects with InputError when it is incomplete or encrypted. */
export async function epubPackage(members: ZipMembers): Promise<EpubPackage> {
  const container = await xmlMember(members, 'META-INF/container.xml');
  const rootfile = container === undefined ? undefined : elementsNamed(xmlTree(container), 'rootfile')[0];
  const path = rootfile?.element.attributes['full-path'] ?? '';
  const source = await xmlMember(members, path);
  if (source === undefined) throw new InputError(`no package in the EPUB: ${path}; expected a whole EPUB`);
  const root = xmlTree(source);
  const folder = path.replace(/[^/]*$/, '');
  const items = new Map(elementsNamed(root, 'item').map(item => [item.element.attributes.id ?? '', item]));
  const spine = elementsNamed(root, 'itemref').flatMap(({element}) => {
    const item = items.get(element.attributes.idref ?? '');
    if (item === undefined || !/html/.test(item.element.attributes['media-type'] ?? 'html')) return [];
    return [{path: pathOf(folder, item), isParatext: isParatext(item, element.attributes.linear)}];
  });
  if (spine.length === 0)
    throw new InputError('no documents in the spine of the EPUB; expected at least one');
  await refuseEncrypted(
    members,
    spine.map(({path}) => path),
  );
  return {spine, facts: coreFacts(source, {isBook: true})};
}

/** A path in the archive, found from the package's folder; it only looks up members, so it can lead nowhere else. */
function pathOf(folder: string, {element}: XmlNode): string {
  const href = (element.attributes.href ?? '').replace(/#.*$/, '');
  const parts: string[] = [];
  for (const part of `${folder}${decoded(href)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The table of contents, and what the reader is not led to. */
function isParatext({element}: XmlNode, linear: string | undefined): boolean {
  return linear === 'no' || /\bnav\b/.test(element.attributes.properties ?? '');
}

async function refuseEncrypted(members: ZipMembers, paths: readonly string[]): Promise<void> {
  const source = await xmlMember(members, 'META-INF/encryption.xml');
  if (source === undefined) return;
  const locked = elementsNamed(xmlTree(source), 'CipherReference').map(
    ({element}) => element.attributes.URI ?? '',
  );
  const found = locked.find(path => paths.includes(decoded(path)));
  if (found !== undefined)
    throw new InputError(`encrypted: ${found}; expected an EPUB without copy protection`);
}
