import { defineConfig } from 'vitest/config';

/** Three kinds of tests: values in, values out; real processes and files; a real browser against a real collector. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
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
          include: ['{packages,scripts,examples}/**/*.integration.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{packages,scripts,examples}/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
