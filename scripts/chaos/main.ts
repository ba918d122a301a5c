import { parseArgs } from 'node:util';
import { isSound, runChaos } from './runChaos.js';

/** `npm run chaos -- --seconds 60`: kills the collector under load and shows what became of every answer. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '20' } } });
const counts = await runChaos({ seconds: Number(values.seconds) });
for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(14)}${count}`);
console.log(isSound(counts) ? '\nEvery acknowledged event is stored once.' : '\nA promise was broken.');
process.exit(isSound(counts) ? 0 : 1);
