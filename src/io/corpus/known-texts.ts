import type {Manifest} from '../manifest.ts';

/** Which texts a corpus holds, and those that are about to come: by id, and by their raw bytes. */
export interface KnownTexts {
  /** SHA-256 and title by id. */
  readonly byId: Map<string, KnownText>;
  /** The first id with these bytes. */
  readonly bySha256: Map<string, string>;
}

interface KnownText {
  readonly title: string;
  readonly sha256: string;
  /** Whether it comes in this very call. */
  readonly isNew: boolean;
}

/** The texts that are there. */
export function knownTexts(manifests: readonly Manifest[]): KnownTexts {
  const known: KnownTexts = {byId: new Map(), bySha256: new Map()};
  for (const manifest of manifests) remember(known, manifest, false);
  return known;
}

/** One more. */
export function remember(
  {byId, bySha256}: KnownTexts,
  {id, title, sha256}: Pick<Manifest, 'id' | 'title' | 'sha256'>,
  isNew: boolean,
): void {
  byId.set(id, {title, sha256, isNew});
  if (!bySha256.has(sha256)) bySha256.set(sha256, id);
}
