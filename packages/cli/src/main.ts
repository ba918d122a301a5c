#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';

/** Each command is loaded when it is called: whoever checks a file does not wait for the collector. */
const cairn = defineCommand({
  meta: { name: 'cairn', description: 'In-product feedback at every stage of the customer’s journey.' },
  subCommands: {
    serve: async () => (await import('./serveCommand.js')).serveCommand,
    init: async () => (await import('./init/initCommand.js')).initCommand,
    lint: async () => (await import('./lintCommand.js')).lintCommand,
    types: async () => (await import('./types/typesCommand.js')).typesCommand,
    push: async () => (await import('./remote/pushCommand.js')).pushCommand,
    pull: async () => (await import('./remote/pullCommand.js')).pullCommand,
    diff: async () => (await import('./remote/diffCommand.js')).diffCommand,
    simulate: async () => (await import('./simulate/simulateCommand.js')).simulateCommand,
  },
});

await runMain(cairn);
