import { defineConfig } from 'vitest/config';

/** What comes of itself may be slow to come on a machine that does other things too. */
const expectation = { poll: { timeout: 15_000 } };

/** Three kinds of tests: values in, values out; real processes and files; a real browser against a real collector. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            '**/build/**',
            '**/*.integration.test.ts',
            '**/*.browser.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: ['{packages,scripts,examples}/**/*.integration.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
          testTimeout: 60_000,
          expect: expectation,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['{packages,scripts,examples}/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
          testTimeout: 60_000,
          expect: expectation,
          hookTimeout: 60_000,
          // They wait more than they work; three at once would wait for the processor.
          maxWorkers: 2,
        },
      },
    ],
  },
});
