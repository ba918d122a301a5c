import { growth, measureReports } from './measureReports.js';

/** `node scripts/dist/bench/reports/main.js [sizes]`: this measurement alone. */
const sizes = process.argv.slice(2).map(Number);
const figures = await measureReports(sizes.length ? sizes : undefined);
console.table(
  figures.map((one) =>
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Math.round(10 * value) / 10])),
  ),
);
console.log(`the journey with the most answers beside the fewest: ${growth(figures).toFixed(2)} times`);
