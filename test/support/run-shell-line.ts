import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The built command line, as `npm ci` leaves it. */
export const BUILT_MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A line of a ```sh block: the command, and the exit code that its comment `# exit n` announces, else 0. */
export interface ShellLine {
  readonly command: string;
  readonly exit: number;
}

/** The commands of a block; comments and blank lines are none. */
export function shellLines(text: string): readonly ShellLine[] {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map(line => /^\s*(.*?)\s*(?:#\s*(?:exit (\d+))?.*)?$/.exec(line))
    .map(found => ({command: found?.[1] ?? '', exit: Number(found?.[2] ?? 0)}))
    .filter(({command}) => command !== '');
}

/** The npm scripts that a line names: `start` in `npm ci && npm start`. */
export function scriptsOf(command: string): readonly string[] {
  const installs = new Set(['ci', 'install']);
  return [...command.matchAll(/\bnpm (?:run )?([\w:-]+)/g)]
    .map(found => found[1] ?? '')
    .filter(name => !installs.has(name));
}

/** Whether a line is phraseshift's own, alone or behind npx. */
export function isOurs(command: string): boolean {
  return /^(npx )?phraseshift( |$)/.test(command);
}

/** Runs a line of phraseshift in a folder, as a shell would; gives exit code and what it said on stderr. */
export function runShellLine(command: string, folder: string): Promise<{exit: number; stderr: string}> {
  const prelude = 'phraseshift() { "$NODE" "$MAIN" "$@"; }; npx() { "$@"; }';
  const env = {...process.env, NODE: process.execPath, MAIN: BUILT_MAIN, NO_COLOR: '1'};
  return new Promise(resolve => {
    const child = execFile(
      'sh',
      ['-c', `${prelude}; ${command}`],
      {cwd: folder, env, maxBuffer: 2 ** 28},
      (_, __, stderr) => resolve({exit: child.exitCode ?? -1, stderr}),
    );
  });
}
