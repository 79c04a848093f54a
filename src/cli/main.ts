#!/usr/bin/env node
import * as nodeModule from 'node:module';
import type {Streams} from './run.ts';

// From Node 22 on, what was compiled once is kept beside the system's temporary files; older ones compile again.
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)();
const [{run}, {terminalWorld}] = await Promise.all([import('./run.ts'), import('./terminal-world.ts')]);

const streams: Streams = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
};
// `phraseshift … | head` closes our stdout early: that is the reader's right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const typed = process.argv.slice(2);
process.exitCode = await run(typed, terminalWorld(streams, process.stderr.isTTY, typed), streams);
