// Makes the command line few files, so that it starts at once: what help needs is in the first, what a command needs in
// others beside it, loaded when it is typed, and what is heavy stays outside until it is asked for.
import {readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {build} from 'esbuild';

const LIGHT = ['cli-table3', 'commander', 'd3', 'fflate', 'natural', 'saxes', 'vega', 'vega-lite', 'zod'];

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const isInside = name => LIGHT.includes(name) || name.startsWith('@stdlib/');

// Where each public name is defined: files that import the whole list of names would all load the whole house.
const homes = new Map(
  ['dist/index.js', 'dist/browser.js'].flatMap(list =>
    [...readFileSync(list, 'utf8').matchAll(/^export \{([^}]*)\} from ["']([^"']+)["'];$/gm)].flatMap(([, names, file]) =>
      names.split(',').map(name => [name.trim(), resolve(dirname(list), file)]),
    ),
  ),
);

/** `import {a, b} from '../index.js'` as one import a name, from the file that defines it. */
const byHome = {
  name: 'by-home',
  setup: ({onLoad}) =>
    onLoad({filter: /dist[\\/]cli[\\/].*\.js$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^(import|export) \{([^}]*)\} from ["'][./]+\/index\.js["'];$/gm,
        (_, word, names) =>
          names
            .split(',')
            .map(name => name.trim())
            .filter(Boolean)
            .map(name => {
              const home = homes.get(name.split(' as ')[0]);
              if (home === undefined) throw new Error(`${path}: ${name} is not a public name`);
              const from = relative(dirname(path), home).replaceAll('\\', '/');
              return `${word} {${name}} from '${from.startsWith('.') ? from : `./${from}`}';`;
            })
            .join(' '),
      ),
    })),
};

await build({
  entryPoints: ['dist/cli/main.js'],
  outdir: 'dist/cli',
  splitting: true,
  chunkNames: 'part-[name]-[hash]',
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: Object.keys(dependencies).filter(name => !isInside(name)),
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [byHome],
  // Packages of the older kind ask for Node's own modules by `require`.
  banner: {js: "import {createRequire as requireOf} from 'node:module';\nconst require = requireOf(import.meta.url);"},
});
