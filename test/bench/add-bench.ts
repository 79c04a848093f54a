import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const MB = 1e6;
const MEMORY = fileURLToPath(new URL('add-memory.mjs', import.meta.url));

interface Measured {
  readonly texts: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly kilobytes: number;
}

/** How long it takes to add many texts, beside decoding and splitting into lines, and whether memory grows with their number. */
export async function benchAdding(): Promise<void> {
  const folder = process.env.PHRASESHIFT_TEXTS ?? '';
  const novels = pathsIn(join(folder, 'novels'));
  const pages = pathsIn(join(folder, 'mia-html'));
  if (novels.length === 0) {
    process.stdout.write('No novels: set PHRASESHIFT_TEXTS to a folder that has novels/.\n');
    return;
  }
  process.stdout.write('| | MB | seconds | of CPU | MB/s of CPU | × decode and split | peak memory, MB |\n');
  process.stdout.write('| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n');
  for (const [name, paths] of [
    ['the 5 largest novels', largest(novels, 5)],
    [`${novels.length} novels`, novels],
    [`${pages.length} web pages`, pages],
  ] as const) {
    if (paths.length > 0) process.stdout.write(`${row(name, paths)}\n`);
  }
}

function row(name: string, paths: readonly string[]): string {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / MB;
  const {seconds, cpu, kilobytes} = measured(paths);
  const base = baseline(paths);
  const numbers = [bytes.toFixed(1), seconds.toFixed(1), cpu.toFixed(1), (bytes / cpu).toFixed(1)];
  return `| ${name} | ${[...numbers, (cpu / base).toFixed(1), ((kilobytes * 1024) / MB).toFixed(0)].join(' | ')} |`;
}

function measured(paths: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'phraseshift-bench-'));
  try {
    return JSON.parse(
      execFileSync(process.execPath, [MEMORY, join(folder, 'corpus'), ...paths], {encoding: 'utf8'}),
    ) as Measured;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Seconds of CPU to read the files, decode them and split them into lines. */
function baseline(paths: readonly string[]): number {
  const began = process.cpuUsage();
  let lines = 0;
  for (const path of paths) lines += new TextDecoder().decode(readFileSync(path)).split('\n').length;
  const {user, system} = process.cpuUsage(began);
  return lines === 0 ? Number.NaN : (user + system) / 1e6;
}

function largest(paths: readonly string[], n: number): readonly string[] {
  return [...paths].sort((a, b) => statSync(b).size - statSync(a).size).slice(0, n);
}

function pathsIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map(name => join(folder, name))
    : [];
}
