// What another program reads from our BibTeX: `npm run build`, then in a folder of its own
// `npm install @citation-js/core@0.7.18 @citation-js/plugin-bibtex@0.7.18`, and from there
// `node <here>/test/oracle/bibtex.mjs > <here>/test/oracle/bibtex.json`. Run by hand, never by the tests.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {formatBibtex} from '../../dist/index.js';

const require = createRequire(join(process.cwd(), 'package.json'));
const {Cite, version} = require('@citation-js/core');
require('@citation-js/plugin-bibtex');

const references = JSON.parse(readFileSync(new URL('../fixtures/references.json', import.meta.url), 'utf8'));
const bibtex = formatBibtex(references);
const items = new Cite(bibtex).data.map(({_graph, ...item}) => item);
process.stdout.write(`${JSON.stringify({oracle: `citation.js ${version}`, bibtex, items}, null, 2)}\n`);
