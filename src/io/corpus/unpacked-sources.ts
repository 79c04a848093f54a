import {basename} from 'node:path';
import {InputError} from '../../base/errors.ts';
import type {Container, Member} from '../../ingest/container.ts';
import {containerOf} from '../../ingest/containers/registry.ts';
import {inFile, inFileLater} from '../../ingest/in-file.ts';
import {sha256} from '../sha256.ts';
import type {TextSource} from './text-source.ts';
import {usableFacts} from './usable-facts.ts';

const DEEPEST = 3; // an archive in an archive in an archive

/** How files of several texts are unpacked. */
export interface UnpackingOptions {
  /** Megabytes of all members together. */
  readonly limit: number;
  readonly encoding?: string | undefined;
  readonly textColumn?: string | undefined;
}

/** The texts in a file: one, or those of an archive or a table, each with what the container says of it. InputError. */
export async function unpackedSources(
  source: TextSource,
  options: UnpackingOptions,
  depth = 0,
): Promise<readonly TextSource[]> {
  const container = inFile(source.path, () => containerOf(source.path, source.bytes));
  if (container === undefined) return [source];
  if (depth === DEEPEST) {
    throw new InputError(`archive in archives: ${source.path}; expected at most ${DEEPEST}, one in another`);
  }
  const members = await membersOf(source, container, options);
  const digest = sha256(source.bytes);
  const inner = [];
  for (const member of members) {
    inner.push(...(await unpackedSources(memberSource(member, source, digest), options, depth + 1)));
  }
  return inner;
}

async function membersOf(
  {path, bytes}: TextSource,
  container: Container,
  {limit, encoding, textColumn}: UnpackingOptions,
): Promise<readonly Member[]> {
  const unpack = () => container.unpack(bytes, {largest: limit * 1e6, encoding, textColumn});
  const members = (await inFileLater(path, unpack)).filter(member => !isHidden(member.path));
  if (members.length > 0) return members;
  throw new InputError(`no texts in: ${path}; expected a ${container.title} with at least one`);
}

function memberSource(
  {path, bytes, facts = {}, left}: Member,
  {path: outer, retrieved}: TextSource,
  digest: string,
): TextSource {
  const stem = basename(outer).replace(/(?<=.)\.[^.]*$/u, '');
  const name = /^\d+(?:\.\w+)?$/u.test(path) ? `${stem}-${path}` : path; // the 17th row of a table
  const usable = usableFacts(facts, `${outer}/${path}`);
  return {
    path: `${outer}/${name}`,
    longName: `${stem}/${name}`,
    bytes,
    facts: usable.facts,
    notes: [...(left === undefined ? [] : [{code: 'left-out', text: `${outer}: ${left}`}]), ...usable.notes],
    retrieved,
    part: {of: basename(outer), sha256: digest, name: path},
  };
}

function isHidden(path: string): boolean {
  return path.split('/').some(name => name.startsWith('.'));
}
