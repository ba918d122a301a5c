import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { prepare } from './prepare.mjs';
import { root, run } from './workspace.mjs';

/** `npm test`: everything that must be true, cheapest first. Stops at the first step that fails. */
const bin = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name);
const results = join(root, 'test-results/vitest.json');

/** @type {[what: string, work: () => Promise<number>][]} */
const steps = [
  ['browsers', ensureBrowsers],
  ['lint', () => run(bin('biome'), ['check', '.'])],
  ['types of tests', () => run(bin('tsc'), ['-p', 'tsconfig.tests.json'])],
  ['layers', () => check('layers')],
  ['public API', () => check('publicApi')],
  ['packages', () => check('packages')],
  ['sizes', () => check('sizes')],
  ['unit, integration and browser tests', vitest],
  ['promises', promises],
];

/** @param {string} name */
function check(name) {
  return run(process.execPath, [join(root, 'scripts/dist/checks', `${name}.js`)]);
}

/** A part of the tests, chosen by arguments, says nothing about all promises. */
async function promises() {
  return process.argv.length > 2 ? 0 : check('promises');
}

async function vitest() {
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ];
  const code = await run(bin('vitest'), args);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
  return code || (numPassedTests > 0 ? 0 : 1);
}

const begun = Date.now();
await prepare();
for (const [what, work] of steps) {
  const at = Date.now();
  const code = await work();
  console.log(`${code ? '✗' : '✓'} ${what} (${((Date.now() - at) / 1000).toFixed(1)} s)`);
  if (code) process.exit(code);
}
console.log(`All of it in ${((Date.now() - begun) / 1000).toFixed(0)} s.`);
