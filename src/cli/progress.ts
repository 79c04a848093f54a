import type {Streams} from './run.ts';

/** A line that says what is being done, and goes when it is done. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly done: () => void;
}

const PATIENCE = 1000; // milliseconds before a person wants to be told
const CLEAR = '\r\u001b[K';

/** Shows each step on stderr once the work has taken over a second; nothing where stderr is no terminal. */
export function progress(
  {err}: Streams,
  isTerminal: boolean,
  now: () => number = () => performance.now(),
): Progress {
  const began = now();
  const shown = {line: false};
  return {
    step(what) {
      if (!isTerminal || now() - began < PATIENCE) return;
      err(`${CLEAR}${what} …`);
      shown.line = true;
    },
    done() {
      if (shown.line) err(CLEAR);
      shown.line = false;
    },
  };
}
