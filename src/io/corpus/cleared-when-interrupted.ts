import {rmdirSync, rmSync} from 'node:fs';

/** Node warns of more than ten listeners. */
const MOST_AT_ONCE = 5;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a change that is made ready has put on the disk. */
export interface Unfinished {
  /** Its own folder. */
  readonly staging: string;
  /** The folder of the corpus, where there was none before. */
  readonly made: string | undefined;
}

/**
 * Does `act`; where the user stops the program meanwhile (Ctrl-C), what is unfinished is cleared away before it ends, as it
 * would have ended otherwise. Where many changes run at once, the next one clears away what the last of them left.
 */
export async function clearedWhenInterrupted<T>(
  {staging, made}: Unfinished,
  act: () => Promise<T>,
): Promise<T> {
  const clear = (signal: NodeJS.Signals) => {
    try {
      rmSync(staging, {recursive: true, force: true});
      if (made !== undefined) rmdirSync(made);
    } catch {
      // The next change clears it away.
    }
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of SIGNALS) process.removeListener(signal, clear);
  };
  if (process.listenerCount('SIGINT') >= MOST_AT_ONCE) return act();
  for (const signal of SIGNALS) process.on(signal, clear);
  try {
    return await act();
  } finally {
    stop();
  }
}
