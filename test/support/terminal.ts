import {run, type Streams} from '../../src/cli/run.ts';
import {terminalWorld} from '../../src/cli/terminal-world.ts';

/** What a person saw after typing a command. */
export interface Session {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types a command as a person would, with the real files, and listens to both streams. */
export async function type(...words: readonly string[]): Promise<Session> {
  const heard = {out: '', err: ''};
  const streams: Streams = {
    out: text => {
      heard.out += text;
    },
    err: text => {
      heard.err += text;
    },
  };
  const code = await run(words, terminalWorld(streams, false, words), streams);
  return {code, ...heard};
}
