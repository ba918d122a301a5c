import { parseArgs } from 'node:util';
import { storm } from './storm.js';

/** `npm run chaos -- --seconds 60`: prints what was acknowledged and what is stored; fails unless nothing is lost. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    clients: { type: 'string', default: '8' },
    'kill-every-ms': { type: 'string', default: '1500' },
  },
});
const plan = {
  seconds: Number(values.seconds),
  clients: Number(values.clients),
  killEveryMs: Number(values['kill-every-ms']),
};
console.log(
  `A storm of ${plan.seconds} s: ${plan.clients} clients that retry, SIGKILL every ${plan.killEveryMs} ms.`,
);
const aftermath = await storm(plan);
console.table(aftermath);
const isClean = aftermath.lost === 0 && aftermath.duplicated === 0 && aftermath.acknowledged > 0;
console.log(isClean ? 'Nothing lost, nothing twice.' : 'Acknowledged events are lost or stored twice.');
process.exit(isClean ? 0 : 1);
