// Runs TypeScript in development: node --import ./.config/ts-node.mjs src/cli/main.ts …
import {register} from 'node:module';

process.env.TS_NODE_TRANSPILE_ONLY ??= 'true'; // types are checked by `npm run types`
register('./ts-node-hooks.mjs', import.meta.url);
