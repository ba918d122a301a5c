import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testkit/root.js';
import { readPages } from './blocks.js';
import { withTables } from './tables.js';

/** Writes into the tables of the guide what the code knows; a test says when they are stale. */
for (const { path, text } of readPages()) writeFileSync(join(root, path), withTables(text));
