#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';

/** Each command is loaded when it is called: whoever checks a file does not wait for the collector. */
const cairn = defineCommand({
  meta: { name: 'cairn', description: 'In-product feedback at every stage of the customer’s journey.' },
  subCommands: {
    serve: async () => (await import('./serveCommand.js')).serveCommand,
    lint: async () => (await import('./lintCommand.js')).lintCommand,
    simulate: async () => (await import('./simulate/simulateCommand.js')).simulateCommand,
  },
});

await runMain(cairn);
