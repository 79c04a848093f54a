import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ingest} from '../../src/ingest/ingest.ts';
import {formatFiles} from './format-files.ts';

const MB = 1e6;
const ROUNDS = 3;
const MEMORY = fileURLToPath(new URL('format-memory.mjs', import.meta.url));

/** How fast each format becomes a text, and how much memory a process needs that reads one: the rows of a table. */
export async function benchFormats(path: string): Promise<readonly string[]> {
  const text = readFileSync(path, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'phraseshift-bench-'));
  try {
    const rows: string[] = [];
    for (const [ending, bytes] of await formatFiles(text)) {
      const file = join(folder, `novel.${ending}`);
      writeFileSync(file, bytes);
      const {seconds, characters} = await timed(file, bytes);
      const said = execFileSync(process.execPath, [MEMORY, file], {encoding: 'utf8'});
      const peak = ((JSON.parse(said) as {kilobytes: number}).kilobytes * 1024) / MB;
      const sizes = [(bytes.length / MB).toFixed(2), (characters / MB / seconds).toFixed(1), peak.toFixed(0)];
      rows.push(`| ${ending} | ${sizes.join(' | ')} |`);
    }
    return rows;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The best of some rounds, the first of which loads what the format needs. */
async function timed(path: string, bytes: Uint8Array): Promise<{seconds: number; characters: number}> {
  let [seconds, characters] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const began = performance.now();
    characters = (await ingest(bytes, {id: 'bench', path, sha256: ''})).text.length;
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return {seconds, characters};
}
