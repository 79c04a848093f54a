// Peak memory of a whole process: node memory.mjs keep|count <file…>. Runs the built library.
import {readFileSync} from 'node:fs';
import {createVocabulary, ingest, tokenise} from '../../dist/index.js';

const [mode, ...paths] = process.argv.slice(2);
const vocabulary = createVocabulary();
const kept = [];
let counts = new Uint32Array(0);
for (const path of paths) {
  const document = ingest(readFileSync(path), {id: path, path, sha256: ''});
  const tokens = tokenise(document, vocabulary);
  if (mode === 'keep') kept.push(tokens);
  const longer = new Uint32Array(vocabulary.size);
  longer.set(counts);
  counts = longer;
  for (const id of tokens.term) counts[id]++;
}
const words = counts.reduce((sum, count) => sum + count, 0);
process.stdout.write(JSON.stringify({words, kilobytes: process.resourceUsage().maxRSS, tables: kept.length}));
