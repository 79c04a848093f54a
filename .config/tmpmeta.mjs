// Makes the command line few files, so that it starts at once: what every command needs is in the first, what some
// need in others beside it, and what is heavy stays outside and is loaded when it is asked for.
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';

const LIGHT = ['cli-table3', 'commander', 'd3', 'iconv-lite', 'natural', 'zod'];

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const isInside = name => LIGHT.includes(name) || name.startsWith('@stdlib/');

const r = await build({metafile:true,write:false,
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
for (const [name,o] of Object.entries(r.metafile.outputs)) { if(!name.endsWith('.js')) continue; console.log(name,o.bytes);
 const g={}; for(const [f,{bytesInOutput}] of Object.entries(o.inputs)){const k=f.startsWith('node_modules/')?f.split('/').slice(1,f.split('/')[1].startsWith('@')?3:2).join('/'):f.split('/').slice(0,2).join('/'); g[k]=(g[k]||0)+bytesInOutput;}
 for(const [k,b] of Object.entries(g).sort((a,b)=>b[1]-a[1]).slice(0,25)) console.log('   ',b,k);}
