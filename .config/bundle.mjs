// Makes the command line few files, so that it starts at once: what every command needs is in the first, what some
// need in others beside it, and what is heavy stays outside and is loaded when it is asked for.
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';

const LIGHT = ['cli-table3', 'commander', 'd3', 'iconv-lite', 'natural', 'zod'];

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const isInside = name => LIGHT.includes(name) || name.startsWith('@stdlib/');

await build({
  entryPoints: ['dist/cli/main.js'],
  outdir: 'dist/cli',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: Object.keys(dependencies).filter(name => !isInside(name)),
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Packages of the older kind ask for Node's own modules by `require`.
  banner: {js: "import {createRequire as requireOf} from 'node:module';\nconst require = requireOf(import.meta.url);"},
});
