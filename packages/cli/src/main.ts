#!/usr/bin/env node
import { runCairn } from './runCairn.js';

await runCairn(process.argv.slice(2));
