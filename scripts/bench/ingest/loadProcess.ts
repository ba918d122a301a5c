import { generateLoad, type LoadPlan } from './load.js';

/** Runs the plan in its first argument and prints the result: a process of its own, so that it shares no thread. */
const plan: LoadPlan = JSON.parse(process.argv[2] ?? '{}');
console.log(JSON.stringify(await generateLoad(plan)));
process.exit(0);
