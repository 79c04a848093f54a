// Peak memory of a process that reads one file and no more: node format-memory.mjs <file>. Runs the built library.
import {readFileSync} from 'node:fs';
import {ingest} from '../../dist/ingest/ingest.js';

const [path] = process.argv.slice(2);
const document = await ingest(readFileSync(path), {id: 'bench', path, sha256: ''});
process.stdout.write(
  JSON.stringify({characters: document.text.length, kilobytes: process.resourceUsage().maxRSS}),
);
