import { parseArgs } from 'node:util';
import { isSound, runChaos } from './runChaos.js';

/** `npm run chaos -- --events 100000`: kills the collector under load and shows what became of every answer. */
const { values } = parseArgs({ options: { events: { type: 'string', default: '100000' } } });
const events = Number(values.events);
if (!Number.isInteger(events) || events < 1) {
  console.error('--events: write a whole number of events to be acknowledged, such as 100000');
  process.exit(2);
}
const counts = await runChaos({ events });
for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(14)}${count}`);
if (counts.acknowledged < events) console.log(`\nThe time was up before ${events} events were acknowledged.`);
console.log(isSound(counts) ? '\nEvery acknowledged event is stored once.' : '\nA promise was broken.');
process.exit(isSound(counts) ? 0 : 1);
