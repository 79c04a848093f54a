// Peak memory of a whole process that loads what it needs and no more: node memory.mjs keep|count <file…>.
// Runs the built library; files are read one after the other into one buffer.
import {closeSync, openSync, readSync, statSync} from 'node:fs';
import {countTerms} from '../../dist/counts/count-terms.js';
import {tokenise} from '../../dist/tokens/tokenise.js';
import {createVocabulary} from '../../dist/tokens/vocabulary.js';

const [mode, ...paths] = process.argv.slice(2);
const buffer = new Uint8Array(Math.max(...paths.map(path => statSync(path).size)));
const vocabulary = createVocabulary();
const kept = [];
let counts = new Uint32Array(0);
for (const path of paths) {
  const tokens = tokenise(whole(read(path)), vocabulary);
  if (mode === 'keep') kept.push(tokens);
  counts = countTerms(tokens).map((count, id) => count + (counts[id] ?? 0));
}
const words = counts.reduce((sum, count) => sum + count, 0);
const kilobytes = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({words, kilobytes, tables: kept.length}));

function read(path) {
  const file = openSync(path);
  const length = readSync(file, buffer);
  closeSync(file);
  return new TextDecoder().decode(buffer.subarray(0, length));
}

function whole(text) {
  return {text, sections: [{id: 'text', title: 'Text', kind: 'body', span: {start: 0, end: text.length}}]};
}
