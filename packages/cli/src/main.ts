#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';
import { lintCommand } from './lintCommand.js';
import { serveCommand } from './serveCommand.js';

const cairn = defineCommand({
  meta: { name: 'cairn', description: 'In-product feedback at every stage of the customer’s journey.' },
  subCommands: { serve: serveCommand, lint: lintCommand },
});

await runMain(cairn);
