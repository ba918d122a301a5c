import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../docs/blocks.js';
import { numbersIn, promisesIn } from '../docs/proofs.js';
import { root } from '../testkit/root.js';

/** Every promise of the guide was held by a test in the run that has just ended: found, run and passed. */

interface Results {
  testResults: { assertionResults: Test[] }[];
}

/** The numbers stand at the beginning of its own title, or of one that it stands under. */
interface Test {
  ancestorTitles: string[];
  title: string;
  status: string;
}

function promisesOf({ ancestorTitles, title }: Test): number[] {
  return [...ancestorTitles, title].flatMap(numbersIn);
}

// What vitest's JSON reporter writes.
const { testResults } = JSON.parse(readFileSync(join(root, 'test-results/vitest.json'), 'utf8')) as Results;
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const promised = readPages().flatMap(promisesIn);

const broken = promised.filter((number) => {
  const own = tests.filter((test) => promisesOf(test).includes(number));
  return !own.length || own.some(({ status }) => status !== 'passed');
});

for (const number of broken) {
  console.error(
    `Promise ${number}: no test with "[${number}]" at the beginning of its title passed, or one did not.`,
  );
}
console.log(`${promised.length - broken.length} of ${promised.length} promises held.`);
process.exit(broken.length ? 1 : 0);
