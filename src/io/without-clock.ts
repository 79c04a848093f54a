/** The first moment a ZIP archive can name. Its parts are local, so that every time zone writes the same bytes. */
const NEVER = [1980, 0, 1] as const;

/** A ZIP archive with the same members, none of which says when it was written: same members, same bytes. */
export async function withoutClock(archive: Uint8Array): Promise<Uint8Array> {
  const {unzipSync, zipSync} = await import('fflate');
  return zipSync(unzipSync(archive), {mtime: new Date(...NEVER), level: 6});
}
