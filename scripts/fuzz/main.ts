import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replay, runFuzz } from './runFuzz.js';

/**
 * `npm run fuzz -- --seconds 60 --seed 1`: mutated requests against a real server; what broke it is kept in a file,
 * and `npm run fuzz -- --replay file` sends that again.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    replay: { type: 'string' },
  },
});
process.exit(values.replay === undefined ? await storm() : await again(values.replay));

async function storm(): Promise<number> {
  const seed = Number(values.seed);
  const failureFile = join(tmpdir(), `cairn-fuzz-${seed}.http`);
  console.log(`seed          ${seed}`);
  const { endings, problems, ...counts } = await runFuzz({
    seconds: Number(values.seconds),
    seed,
    failureFile,
  });
  for (const [name, count] of Object.entries(counts))
    console.log(`${name.padEnd(14)}${count ?? 'not measured here'}`);
  for (const [ending, count] of Object.entries(endings)) console.log(`  ${ending.padEnd(12)}${count}`);
  for (const problem of problems) console.log(`\n${problem}`);
  console.log(problems.length ? '\nSomething broke.' : '\nNothing broke, and what is stored was accepted.');
  return problems.length ? 1 : 0;
}

async function again(file: string): Promise<number> {
  const { ending, problem, output } = await replay(readFileSync(file));
  console.log(typeof ending === 'string' ? ending : `${ending.status} ${ending.body}`);
  console.log(problem ? `\n${problem}\n${output}` : '\nNothing is wrong with that any more.');
  return problem ? 1 : 0;
}
