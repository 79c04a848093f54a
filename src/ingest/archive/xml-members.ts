import {InputError} from '../../base/errors.ts';
import {decodeXml} from '../markup/decode-xml.ts';
import {shown, type ZipMembers} from './zip-members.ts';

/** XML documents of one archive, one after the other as one source. */
export interface XmlMembers {
  readonly text: string;
  readonly parts: readonly {readonly path: string; readonly source: string; readonly base: number}[];
}

/** An XML member as text; undefined when there is none of this path. Rejects with InputError. */
export async function xmlMember(members: ZipMembers, path: string): Promise<string | undefined> {
  const bytes = members.read(path);
  return bytes === undefined ? undefined : (await decodeXml(bytes)).text;
}

/**
 * The members of these paths as one source, each ended by a line end. The first must be there, others may be missing.
 * Rejects with InputError.
 */
export async function xmlMembers(members: ZipMembers, paths: readonly string[]): Promise<XmlMembers> {
  const parts: {path: string; source: string; base: number}[] = [];
  let base = 0;
  for (const path of paths) {
    const source = await xmlMember(members, path);
    if (source === undefined) {
      if (parts.length === 0)
        throw new InputError(`no ${shown(path)} in the archive; expected a whole document`);
      continue;
    }
    parts.push({path, source, base});
    base += source.length + 1;
  }
  return {text: parts.map(({source}) => `${source}\n`).join(''), parts};
}
