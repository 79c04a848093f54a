// Time and peak memory of a process that adds texts and no more: node add-memory.mjs <corpus> <file…>. Runs the built library.
import {addTexts} from '../../dist/index.js';

const [corpus, ...paths] = process.argv.slice(2);
const began = performance.now();
const {changes} = await addTexts(paths, {corpus});
const seconds = (performance.now() - began) / 1000;
const {user, system} = process.cpuUsage();
const kilobytes = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({texts: changes.length, seconds, cpu: (user + system) / 1e6, kilobytes}));
