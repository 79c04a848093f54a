#!/usr/bin/env node
import {run, type Streams} from './run.ts';
import {terminalWorld} from './terminal-world.ts';

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
