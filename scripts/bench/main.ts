import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureBrowser } from './browser.js';
import { type ConsoleTimes, measureConsole, mostConsoleMs } from './console.js';
import { measureDecide, mostSlowUs } from './decide.js';
import { measureIngest } from './ingest/measureIngest.js';
import { growth, measureReports } from './reports/measureReports.js';
import { measureSizes } from './sizes.js';

/** `npm run bench`: everything in one run on one machine, printed and written to `bench-results.json`. */
const round = (value: number) => Math.round(value * 100) / 100;

console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown CPU'}\n`);

console.log('What browsers load, in bytes');
const sizes = measureSizes();
console.table(sizes);

console.log(
  'One decision among fifty surveys, medians in microseconds; slow is a processor a quarter as fast',
);
const decide = measureDecide().map(({ medianUs, slowUs, ...rest }) => ({
  ...rest,
  medianUs: round(medianUs),
  slowUs: round(slowUs),
}));
console.table(decide);
const felt = decide.filter(({ slowUs }) => slowUs > mostSlowUs);
if (felt.length) {
  console.error(`decide must stay under ${mostSlowUs} µs on a slow processor`);
  process.exitCode = 1;
}

console.log('In Chromium, medians of fresh visitors, in milliseconds');
const browser = (await measureBrowser()).map((times) => ({
  ...times,
  bootMs: round(times.bootMs),
  paintedMs: round(times.paintedMs),
}));
console.table(browser);

console.log('The console, signed in, in milliseconds; interactive on a processor a quarter as fast');
const consoleTimes = await measureConsole();
console.table(
  Object.entries(mostConsoleMs).map(([name, most]) => {
    const ms = round(consoleTimes[name as keyof ConsoleTimes]); // the keys of the limits are those of the times
    return { name, ms, most, isKept: ms <= most };
  }),
);
if (Object.entries(mostConsoleMs).some(([name, most]) => consoleTimes[name as keyof ConsoleTimes] > most)) {
  console.error('the console is slower than it promises to be');
  process.exitCode = 1;
}

console.log('Durable ingest beside a bare node:http server that parses the same JSON and answers');
const ingest = (await measureIngest()).map(({ bare, cairn, ratio, p50, p99, ...rest }) => ({
  ...rest,
  barePerSecond: Math.round(bare),
  cairnPerSecond: Math.round(cairn),
  ratio: round(ratio),
  p50Ms: round(p50),
  p99Ms: round(p99),
}));
console.table(ingest);

console.log('Reports over four weeks, medians in milliseconds, by how many have answered');
const measured = await measureReports();
const reports = measured.map((one) =>
  Object.fromEntries(Object.entries(one).map(([name, value]) => [name, round(value)])),
);
console.table(reports);
const reportGrowth = round(growth(measured));
console.log(`The journey of the most answers takes ${reportGrowth} times as long as that of the fewest`);
if (reportGrowth > 1.5) {
  console.error('reports must cost days and scales, and not answers: at most 1.5 times');
  process.exitCode = 1;
}

writeFileSync(
  'bench-results.json',
  `${JSON.stringify({ node: process.versions.node, sizes, decide, browser, console: consoleTimes, ingest, reports, reportGrowth }, null, 2)}\n`,
);
